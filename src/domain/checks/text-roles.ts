import type { TextRole } from './snapshot';

/** Attributes that hold codes, numbers and addresses of sites, wherever they stand. */
const TECHNICAL: ReadonlySet<string> = new Set([
  ...[
    'slug',
    'phone',
    'phoneExtension',
    'email',
    'website',
    'url',
    'link',
    'code',
    'number',
    'office',
    'house',
    'index',
  ],
  ...['inn', 'ogrn', 'kpp', 'oktmo', 'okfs', 'timeZone', 'testStandUrl', 'exchangeFormats', 'systems'],
]);

const TECHNICAL_COMPONENTS: ReadonlySet<string> = new Set([
  'organization.account-details',
  'organization.official-domain',
]);

/** People and places. */
const NAMES: ReadonlySet<string> = new Set([
  ...['shared.address.region', 'shared.address.city', 'shared.address.street', 'shared.region.title'],
  ...['schedule.reception.person', 'api::contact.contact.fullName'],
]);

/** @param uid of the content type or component the attribute belongs to */
export function textRole(uid: string, attribute: string): TextRole {
  if (NAMES.has(`${uid}.${attribute}`)) return 'name';
  return TECHNICAL.has(attribute) || TECHNICAL_COMPONENTS.has(uid) ? 'technical' : 'prose';
}
