import type { Core } from '@strapi/strapi';
import { SHIPPED_TEMPLATES } from '../../../../../domain/checks/templates/shipped-templates';
import { checkTemplate, type PublicationTemplate } from '../../../../../domain/checks/templates/template';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { pluginApi } from '../../../../../shared/plugin-api';
import { TEMPLATE_UID } from '../../../shared/ids';
import type { TemplateAnswer } from '../../../shared/templates';
import { contentModels, fieldNames } from '../content-models';
import { templateBody } from '../validation/templates';

interface Row {
  readonly code: string;
  readonly template: unknown;
  readonly isRemoved: boolean;
}

const missingText = {
  ru: 'Такого шаблона нет. Обновите страницу.',
  en: 'There is no such template. Reload the page.',
};
const refusedText = {
  ru: 'Шаблон нельзя сохранить. Исправьте отмеченное.',
  en: 'The template cannot be saved. Correct what is marked.',
};

const shipped = (template: PublicationTemplate): TemplateAnswer => ({ ...template, isShipped: true });

/** Publication templates: those the product brings, changed and added ones over them. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function stored(): Promise<Row[]> {
    return strapi.db.query(TEMPLATE_UID).findMany({ orderBy: { id: 'asc' } });
  }

  async function keep(template: PublicationTemplate, isRemoved: boolean): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const { code } = template;
      await trx.raw("select pg_advisory_xact_lock(hashtextextended('moderation_templates:' || ?, 0))", [
        code,
      ]);
      const templates = strapi.db.query(TEMPLATE_UID);
      const data = { code, template, isRemoved };
      const known = await templates.findOne({ where: { code } });
      if (known) await templates.update({ where: { code }, data });
      else await templates.create({ data });
      await pluginApi(strapi, 'audit').record({
        action: isRemoved ? 'moderation.template-removed' : 'moderation.template-saved',
        object: { type: TEMPLATE_UID, id: code, title: template.name.ru },
        after: JSON.parse(JSON.stringify({ template })),
      });
    });
  }

  async function list(): Promise<TemplateAnswer[]> {
    const rows = await stored();
    const codes = new Set(rows.map(({ code }) => code));
    const own = rows.flatMap(({ template, isRemoved }): TemplateAnswer[] =>
      isRemoved ? [] : [{ ...templateBody.parse(template), isShipped: false }],
    );
    return [...SHIPPED_TEMPLATES.filter(({ code }) => !codes.has(code)).map(shipped), ...own];
  }

  /** @throws RefusedError 404 `TemplateNotFound` */
  async function named(code: string): Promise<TemplateAnswer> {
    const found = (await list()).find((each) => each.code === code);
    if (!found) throw new RefusedError(404, 'TemplateNotFound', missingText);
    return found;
  }

  return {
    list,
    named,

    /** Makes or changes a template. @throws RefusedError 400 `TemplateRefused` with the fields */
    async save(template: PublicationTemplate): Promise<void> {
      const fields = fieldNames(contentModels(strapi), template.contentType);
      const refusals = checkTemplate(template, fields);
      if (refusals.length > 0) throw new RefusedError(400, 'TemplateRefused', refusedText, { refusals });
      await keep(template, false);
    },

    /** Nothing begins with it any more; what was begun stays as it is. @throws RefusedError 404 `TemplateNotFound` */
    async remove(code: string): Promise<void> {
      const { isShipped: _isShipped, ...template } = await named(code);
      await keep(template, true);
    },
  };
};
