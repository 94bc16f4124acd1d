import path from 'node:path';
import { ALLOWED_KINDS } from './kinds';

/** Of the stored extension, never of what an uploader declared. */
export function contentTypeOf(location: string): string {
  const extension = path.extname(location).toLowerCase();
  return (
    ALLOWED_KINDS.find(({ extensions }) => extensions.includes(extension))?.mime ?? 'application/octet-stream'
  );
}

/** Images are shown, everything else is saved under the name its author gave it. */
export function dispositionOf(location: string, name: string): string {
  if (contentTypeOf(location).startsWith('image/')) return 'inline';
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
