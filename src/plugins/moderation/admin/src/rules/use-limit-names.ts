import type { Limits } from '../../../../../domain/checks/policy/policy';
import { useWords } from '../words';

/** What the limits of the policy are called, in the order of the form. */
export function useLimitNames(): Record<keyof Limits, string> {
  const { say } = useWords();
  return {
    longestSentence: say('limit.sentence', 'Слов в предложении, не больше'),
    lowestReadability: say('limit.readability', 'Индекс читаемости, не ниже'),
    longestAnnouncementDays: say('limit.announcement', 'Объявление висит, дней не больше'),
    expiresSoonDays: say('limit.expires', 'Предупреждать о конце срока за, дней'),
    smallestImageWidth: say('limit.width', 'Ширина изображения, точек не меньше'),
    smallestImageHeight: say('limit.height', 'Высота изображения, точек не меньше'),
    largestFileMegabytes: say('limit.file', 'Размер файла, МБ не больше'),
  };
}
