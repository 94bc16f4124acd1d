import { canonicalJson } from '../../../../../domain/audit/canonical-json';
import type { Fields } from '../../../../../domain/versions/content';
import { sha256 } from '../origin/sha256';

/** The hash under which a content is kept: one content, one hash, on every machine and in every release. */
export const hashOfContent = (content: Fields): string => sha256(canonicalJson(content));
