import type { ContentCheck, Note } from './check';
import { noteAt } from './prose';

export const imageSizes: ContentCheck = {
  code: 'image-sizes',
  name: { ru: 'Размеры изображений', en: 'Sizes of images' },
  severity: 'warning',
  appliesTo: null,
  run: ({ media }, { policy }) => {
    const { smallestImageWidth: least, smallestImageHeight: lowest } = policy.limits;
    return media.flatMap(({ isShown, path, width, height, name }): Note[] => {
      // A logo is shown small.
      if (!isShown || path[0] === 'logo' || path[0] === 'icon') return [];
      if (width === null || height === null || (width >= least && height >= lowest)) return [];
      return [
        noteAt(
          path,
          {
            ru: `Изображение мало: ${width}×${height} точек.`,
            en: `The image is too small: ${width}×${height} pixels.`,
          },
          {
            ru: `Загрузите не меньше ${least}×${lowest} точек.`,
            en: `Upload one of at least ${least}×${lowest} pixels.`,
          },
          name,
        ),
      ];
    });
  },
};
