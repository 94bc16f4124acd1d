import type { Path } from '../refusal';
import type { Fields, MediaFile } from './snapshot';
import { isFields, numberOf, textOf } from './values';

const KILOBYTE = 1024;

function fileOf(file: Fields, path: Path, isShown: boolean): MediaFile {
  return {
    path,
    name: textOf(file.name) ?? '',
    extension: (textOf(file.ext) ?? '').toLowerCase(),
    mime: textOf(file.mime) ?? '',
    // Strapi keeps sizes in kilobytes.
    bytes: Math.round((numberOf(file.size) ?? 0) * KILOBYTE),
    width: numberOf(file.width),
    height: numberOf(file.height),
    description: textOf(file.alternativeText),
    isShown,
    inspectedMime: textOf(file.inspectedMime),
  };
}

/** The files of a media attribute; several have their position in the path. */
export function mediaOf(value: unknown, path: Path, isShown: boolean): MediaFile[] {
  if (Array.isArray(value)) {
    return value.flatMap((file, at) => (isFields(file) ? [fileOf(file, [...path, at], isShown)] : []));
  }
  return isFields(value) ? [fileOf(value, path, isShown)] : [];
}

/** Pictures inside an editor's blocks. */
export function picturesOf(blocks: unknown, path: Path): MediaFile[] {
  if (!Array.isArray(blocks)) return [];
  return blocks.flatMap((node) =>
    isFields(node) && node.type === 'image' && isFields(node.image) ? [fileOf(node.image, path, true)] : [],
  );
}
