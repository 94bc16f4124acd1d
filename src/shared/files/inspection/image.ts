import type { Core } from '@strapi/strapi';
import type { FileProblem } from './file-problem';

const LONGEST_SIDE = 12_000;
const MOST_PIXELS = 50_000_000;

interface ImageManipulation {
  getDimensions(file: { filepath: string }): Promise<{ width: number | null; height: number | null }>;
}

/** Reads the header only: the memory a picture needs when decoded is known before anybody decodes it. */
export async function problemInImage(
  strapi: Core.Strapi,
  filepath: string,
): Promise<FileProblem | undefined> {
  const images = strapi.plugin('upload').service<ImageManipulation>('image-manipulation');
  try {
    const { width, height } = await images.getDimensions({ filepath });
    if (!width || !height) return 'FileDamaged';
    return width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS
      ? 'ImageTooLarge'
      : undefined;
  } catch (error) {
    // sharp has a limit of its own, far above ours.
    return error instanceof Error && error.message.includes('pixel limit') ? 'ImageTooLarge' : 'FileDamaged';
  }
}
