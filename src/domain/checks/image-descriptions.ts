import { foldText } from '../text/words';
import type { ContentCheck } from './check';
import { noteAt } from './prose';
import type { MediaFile } from './snapshot';

/** A description that only repeats the name of the file describes nothing. */
function isDescribed({ description, name }: MediaFile): boolean {
  const words = foldText(description ?? '');
  const fileName = foldText(name.replace(/\.[a-z0-9]+$/i, ''));
  return (
    words !== '' &&
    words !== fileName &&
    words !== foldText(name) &&
    !/^(img|dsc|image|фото)? ?\d*$/.test(words)
  );
}

/** Those who hear the page instead of seeing it (ГОСТ Р 52872-2019). */
export const imageDescriptions: ContentCheck = {
  code: 'image-descriptions',
  name: { ru: 'Описания изображений', en: 'Descriptions of images' },
  severity: 'error',
  appliesTo: null,
  run: ({ media }) =>
    media
      .filter((file) => file.isShown && !isDescribed(file))
      .map((file) =>
        noteAt(
          file.path,
          { ru: 'У изображения нет описания.', en: 'The image has no description.' },
          {
            ru: 'Откройте файл и напишите в «Альтернативном тексте», что изображено.',
            en: 'Open the file and write in its alternative text what it shows.',
          },
          file.name,
        ),
      ),
};
