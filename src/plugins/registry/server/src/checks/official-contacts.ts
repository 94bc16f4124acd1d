import type { ContentCheck, Note } from '../../../../../domain/checks/check';
import { noteAt } from '../../../../../domain/checks/prose';
import { listOf, textOf } from '../../../../../domain/checks/values';
import { isWithinDomain } from '../../../../../domain/contact/domain-name';
import { domainOfEmail } from '../../../../../domain/contact/email';
import { checkOfficialEmail } from '../../../../../domain/contact/official-domains';

function ofEmail(email: string | null, domains: readonly string[]): Note[] {
  if (!email || checkOfficialEmail(email, domains).length === 0) return [];
  return [
    noteAt(
      ['email'],
      {
        ru: 'Почта не на официальном домене организации.',
        en: 'The e-mail is not on an official domain of the organisation.',
      },
      {
        ru: 'Укажите служебный адрес или добавьте домен в список официальных.',
        en: 'Give the address at work or add the domain to the list.',
      },
      domainOfEmail(email),
    ),
  ];
}

function ofWebsite(website: string | null, domains: readonly string[]): Note[] {
  if (!website || !URL.canParse(website)) return [];
  const { hostname } = new URL(website);
  if (domains.some((domain) => isWithinDomain(hostname, domain))) return [];
  return [
    noteAt(
      ['website'],
      { ru: 'Сайт не на официальном домене организации.', en: 'The site is not on an official domain.' },
      {
        ru: 'Исправьте адрес сайта или добавьте домен в список официальных.',
        en: 'Correct the address or add the domain to the list.',
      },
      hostname,
    ),
  ];
}

/** People write where the body itself reads. Without a list of official domains there is nothing to compare with. */
export const officialContacts: ContentCheck = {
  code: 'official-contacts',
  name: { ru: 'Почта и сайт на официальном домене', en: 'E-mail and site on an official domain' },
  severity: 'warning',
  appliesTo: ['api::organization.organization'],
  run({ fields }) {
    const domains = listOf(fields.officialDomains).flatMap(({ name }) => textOf(name) ?? []);
    if (domains.length === 0) return [];
    return [...ofEmail(textOf(fields.email), domains), ...ofWebsite(textOf(fields.website), domains)];
  },
};
