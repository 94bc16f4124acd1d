import type { Core } from '@strapi/strapi';
import { pluralForm } from '../../../../../domain/text/plural';
import { RefusedError } from '../../../../../shared/errors';
import { MEMBERSHIP_UID, ORGANIZATION_UID } from '../../../shared/ids';
import { countPointingTo } from '../queries/count-pointing-to';

const PUBLISHED = {
  one: 'опубликованная запись',
  few: 'опубликованные записи',
  many: 'опубликованных записей',
};
const DOCUMENTS = { one: 'запись', few: 'записи', many: 'записей' };
const STAFF = { one: 'сотрудник', few: 'сотрудника', many: 'сотрудников' };

const counted = (count: number, forms: typeof DOCUMENTS): string => `${count} ${pluralForm(count, forms)}`;

const published = (documents: number): RefusedError =>
  new RefusedError(
    409,
    'OrganizationHasPublishedContent',
    {
      ru: `Снять организацию с публикации нельзя: у неё ещё есть ${counted(documents, PUBLISHED)}. Сначала снимите с публикации их.`,
      en: `The organisation cannot be unpublished: published documents that belong to it: ${documents}. Unpublish them first.`,
    },
    { extra: { documents } },
  );

const inUse = (documents: number, staff: number): RefusedError =>
  new RefusedError(
    409,
    'OrganizationInUse',
    {
      ru: `Удалить организацию нельзя: у неё ещё есть ${counted(documents, DOCUMENTS)} и ${counted(staff, STAFF)}. Сначала удалите записи или передайте другой организации и уберите сотрудников.`,
      en: `The organisation cannot be deleted: documents that belong to it: ${documents}, staff: ${staff}. Give the documents away or delete them and remove the staff first.`,
    },
    { extra: { documents, staff } },
  );

/**
 * Withdrawn or deleted, an organisation would be emptied out of every row that points to it, and what belonged to it
 * would count as shared by all; memberships would name nobody. Holds the organisation's lock, for which publications
 * of its content wait (`published-organization.ts`): what is counted stays true until the end.
 * @throws RefusedError 409 `OrganizationHasPublishedContent`, `OrganizationInUse`
 */
export function keepOrganizationInUse(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== ORGANIZATION_UID) return next();
    if (context.action === 'unpublish') {
      const documents = await countPointingTo(strapi, context.params.documentId, 'published');
      if (documents > 0) throw published(documents);
    }
    if (context.action === 'delete') {
      const organization = context.params.documentId;
      const documents = await countPointingTo(strapi, organization, 'any');
      const staff = await strapi.db.query(MEMBERSHIP_UID).count({ where: { organization } });
      if (documents + staff > 0) throw inUse(documents, staff);
    }
    return next();
  });
}
