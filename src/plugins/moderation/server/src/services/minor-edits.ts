import type { Core } from '@strapi/strapi';
import { MINOR_CANDIDATES } from '../../../../../domain/moderation/minor-edits';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import { RefusedError } from '../../../../../shared/errors';
import { pluginApi } from '../../../../../shared/plugin-api';
import { MINOR_RULE_UID, MODERATED_TYPES } from '../../../shared/ids';
import type { ChangeMinorFieldsBody, MinorFields } from '../../../shared/minor-edits';
import { ORGANIZATION } from '../activation/tell-of-activation';
import { documentNotFound } from '../cases/refuse';
import { fieldsOfForm } from '../content/field-labels';
import { readContent } from '../content/read-content';
import { minorFields } from '../queries/minor-fields';

const notAllowedText = {
  ru: 'Эти поля нельзя менять без проверки. Выберите из предложенных.',
  en: 'These fields may not go without review. Choose from those offered.',
};

const labelsOf = (strapi: Core.Strapi, type: (typeof MODERATED_TYPES)[number]) =>
  new Map(fieldsOfForm(strapi, type).map(({ name, label }) => [name, label]));

/** What an organisation may change without a review. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(organization: string): Promise<MinorFields[]> {
    return Promise.all(
      MODERATED_TYPES.map(async (type) => {
        const labels = labelsOf(strapi, type);
        const candidates = MINOR_CANDIDATES[type] ?? [];
        return {
          type,
          candidates: candidates.map((name) => ({ name, label: labels.get(name) ?? name })),
          fields: await minorFields(strapi, organization, type),
        };
      }),
    );
  },

  /** @throws RefusedError 404 `DocumentNotFound`, 400 `FieldNeedsReview` */
  async change({ organization, type, fields }: ChangeMinorFieldsBody): Promise<void> {
    const candidates = MINOR_CANDIDATES[type] ?? [];
    const wrong = fields.filter((name) => !candidates.includes(name));
    if (wrong.length > 0)
      throw new RefusedError(400, 'FieldNeedsReview', notAllowedText, { extra: { fields: wrong } });
    await inTransaction(strapi, async (trx) => {
      await lockDocument(trx, ORGANIZATION, organization);
      const content = await readContent(strapi, ORGANIZATION, organization, 'draft');
      if (!content) throw documentNotFound();
      const before = await minorFields(strapi, organization, type);
      const rules = strapi.db.query(MINOR_RULE_UID);
      const where = { organization, targetType: type };
      const chosen = [...new Set(fields)].sort();
      const data = { ...where, fields: chosen };
      if (!(await rules.update({ where, data }))) await rules.create({ data });
      await pluginApi(strapi, 'audit').record({
        action: 'moderation.minor-edits-changed',
        object: { type: ORGANIZATION, id: organization, title: content.title },
        organization,
        before: { [type]: before },
        after: { [type]: chosen },
      });
    });
  },
});
