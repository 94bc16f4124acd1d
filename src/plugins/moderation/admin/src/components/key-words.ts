import { useWords } from '../words';

/** Keys of a page, each with what it does. */
export interface KeyWords {
  title: string;
  keys: [string, string][];
}

/** What the keys of the queue are. */
export function useQueueKeyWords(): KeyWords {
  const { say } = useWords();
  return {
    title: say('keys.title', 'Клавиши очереди'),
    keys: [
      ['J, ↓', say('keys.next', 'следующий материал')],
      ['K, ↑', say('keys.previous', 'предыдущий материал')],
      ['Enter, O', say('keys.open', 'открыть дело')],
      ['C', say('keys.claim', 'взять в работу')],
      ['A', say('keys.approve', 'одобрить')],
      ['X', say('keys.select', 'отметить для общего решения')],
      ['?', say('keys.help', 'эта подсказка')],
    ],
  };
}

/** What the keys of a case are. */
export function useCaseKeyWords(): KeyWords {
  const { say } = useWords();
  return {
    title: say('keys.case-title', 'Клавиши дела'),
    keys: [
      ['J', say('keys.next-case', 'следующее дело очереди')],
      ['K', say('keys.previous-case', 'предыдущее дело очереди')],
      ['Q', say('keys.back', 'вернуться к очереди')],
      ['C', say('keys.claim', 'взять в работу')],
      ['A', say('keys.approve', 'одобрить')],
      ['R', say('keys.request-changes', 'запросить правки')],
      ['D', say('keys.reject', 'отклонить')],
      ['?', say('keys.help', 'эта подсказка')],
    ],
  };
}
