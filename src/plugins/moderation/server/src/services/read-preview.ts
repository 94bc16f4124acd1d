import type { Core } from '@strapi/strapi';
import { publicModels } from '../../../../../shared/public-api/model/compile-model';
import { PUBLIC_TYPES } from '../../../../../shared/public-api/public-types';
import { readDraft } from '../../../../../shared/public-api/read-draft';
import type { Preview } from '../../../shared/preview';
import type { Actor } from '../cases/actor';
import { documentNotFound } from '../cases/refuse';
import { requireTarget, type Target } from '../cases/target';
import { previewParts } from '../content/preview-parts';

/**
 * What the public would read if the draft were published as it stands, for those who may read the draft.
 * @throws RefusedError 404 `DocumentNotFound`, the same for what is hidden and what is not there
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const modelOf = publicModels(strapi);
  return {
    async run(actor: Actor, target: Target): Promise<Preview> {
      const { title } = await requireTarget(strapi, actor, target);
      const type = PUBLIC_TYPES.find(({ uid }) => uid === target.uid);
      const draft = type && (await readDraft(strapi, type, modelOf, target.documentId));
      if (!draft) throw documentNotFound();
      return { title, parts: previewParts(strapi, draft.selection, draft.document) };
    },
  };
};
