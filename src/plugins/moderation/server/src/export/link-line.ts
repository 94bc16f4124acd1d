import type { Core, UID } from '@strapi/strapi';
import type { LinkItem } from '../../../shared/links';
import { fieldsOfForm } from '../content/field-labels';
import { moderatedType } from '../content/moderated-types';

export const LINK_HEADS = [
  'Ссылка',
  'Что с ней',
  'Код ответа',
  'Куда переехала',
  'Раздел',
  'Материал',
  'Поле',
  'Организация',
  'Проверена (UTC)',
  'Не открывается с (UTC)',
];

interface Named {
  readonly kind: string;
  readonly fields: ReadonlyMap<string, string>;
}

function namesOf(strapi: Core.Strapi, uid: UID.ContentType): Named {
  const fields = fieldsOfForm(strapi, uid).map(({ name, label }) => [name, label] as const);
  return { kind: strapi.contentType(uid).info.displayName, fields: new Map(fields) };
}

/** One link for a spreadsheet, with the words the panel uses. */
export function linkLine(strapi: Core.Strapi, link: LinkItem): string[] {
  const { target, organization, field } = link;
  const uid = moderatedType(strapi, target.type);
  const names = uid && namesOf(strapi, uid);
  return [
    link.url,
    link.text.ru,
    link.httpStatus === null ? '' : String(link.httpStatus),
    link.stage === 'moved' ? (link.finalUrl ?? '') : '',
    names?.kind ?? target.type,
    target.title,
    names?.fields.get(field.split('.')[0] ?? '') ?? field,
    organization?.shortName ?? 'Общее для всех',
    link.checkedAt,
    link.brokenSince ?? '',
  ];
}
