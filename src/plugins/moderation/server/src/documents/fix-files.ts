import type { Core } from '@strapi/strapi';
import { provideFileFixer } from '../../../../../shared/files/fixed-files';
import { moderatedType } from '../content/moderated-types';
import { isFileJudged } from '../queries/fixed-files';

/** A version is approved with its files: what is public, is being judged or has been evidence keeps them as they are. */
export function fixFiles(strapi: Core.Strapi): void {
  provideFileFixer(strapi, async (trx, fileId, uses) => {
    const reviewed = uses.filter(({ uid }) => moderatedType(strapi, uid) !== null);
    return reviewed.some(({ isPublished }) => isPublished) || isFileJudged(trx, fileId, reviewed);
  });
}
