import type { Core, UID } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { pluginApi } from '../../../../../shared/plugin-api';
import { contentPermissions } from '../../../../../shared/strapi-services';
import { TEMPLATE_USE_UID } from '../../../shared/ids';
import type { Actor } from '../cases/actor';
import { moderatedType } from '../content/moderated-types';
import { preparedContent } from '../content/prepared-content';
import { getService } from '../get-service';

const mayNotText = {
  ru: 'Создавать такие материалы вы не можете. Обратитесь к администратору реестра.',
  en: 'You may not create such documents. Ask the administrator of the registry.',
};

const belongsToOne = (strapi: Core.Strapi, uid: UID.ContentType): boolean =>
  'organization' in strapi.contentType(uid).attributes;

async function createDraft(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  data: Record<string, unknown>,
): Promise<string> {
  return (await strapi.documents(uid).create({ data })).documentId;
}

interface Started {
  readonly type: string;
  readonly documentId: string;
}

/**
 * «Создать по шаблону»: a draft with the prepared text, by the rights of the person. The checks know the template.
 * @throws RefusedError 404 `TemplateNotFound`, 403 `VerbForbidden`, `OrganizationNotYours`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run({ userId, ability }: Actor, code: string, organization: string | null): Promise<Started> {
    const template = await getService(strapi, 'templates').named(code);
    const uid = moderatedType(strapi, template.contentType);
    if (!uid || contentPermissions(strapi, ability, uid).cannot.create()) {
      throw new RefusedError(403, 'VerbForbidden', mayNotText);
    }
    const own = await pluginApi(strapi, 'registry').organizationsOf(userId);
    const owner = organization ?? (own.length === 1 ? own[0] : undefined);
    const data: Record<string, unknown> = {
      ...preparedContent(strapi, uid, template),
      ...(owner !== undefined && belongsToOne(strapi, uid) && { organization: owner }),
      ...{ createdBy: userId, updatedBy: userId },
    };
    return inTransaction(strapi, async () => {
      const documentId = await createDraft(strapi, uid, data);
      const use = { targetType: uid, targetId: documentId, template: code };
      await strapi.db.query(TEMPLATE_USE_UID).create({ data: use });
      return { type: uid, documentId };
    });
  },
});
