import type { ContentCheck, Note } from '../../../../../domain/checks/check';
import { noteAt } from '../../../../../domain/checks/prose';
import type { Fields } from '../../../../../domain/checks/snapshot';
import { textOf } from '../../../../../domain/checks/values';

/** Forms of property (ОКФС) that a body of each kind can have. */
const PROPERTY: Readonly<Record<string, { readonly okfs: string; readonly name: string }>> = {
  'federal-body': { okfs: '12', name: 'федеральная' },
  'regional-body': { okfs: '13', name: 'собственность субъектов Федерации' },
  'local-body': { okfs: '14', name: 'муниципальная' },
};

/** Inspectorates for the largest taxpayers have no region. */
const INTERREGIONAL = '99';

function ofTaxOffice({ inn, kpp }: Fields): Note[] {
  const [innRegion, kppRegion] = [textOf(inn)?.slice(0, 2), textOf(kpp)?.slice(0, 2)];
  if (!innRegion || !kppRegion || innRegion === kppRegion) return [];
  if (innRegion === INTERREGIONAL || kppRegion === INTERREGIONAL) return [];
  return [
    noteAt(
      ['kpp'],
      {
        ru: `КПП выдан в регионе ${kppRegion}, а ИНН – в регионе ${innRegion}.`,
        en: `The КПП was given in region ${kppRegion}, the ИНН in region ${innRegion}.`,
      },
      {
        ru: 'Сверьте оба номера с выпиской из ЕГРЮЛ: возможно, это КПП филиала.',
        en: 'Compare both with the extract from the register: it may be the КПП of a branch.',
      },
    ),
  ];
}

/** ОГРН: the sign 1 or 5 of a legal entity, then the year of the entry; there are none before 2002. */
function ofRegistration({ ogrn }: Fields, now: Date): Note[] {
  const number = textOf(ogrn);
  if (!number) return [];
  const year = 2000 + Number(number.slice(1, 3));
  const isOrganization = number.startsWith('1') || number.startsWith('5');
  if (isOrganization && year >= 2002 && year <= now.getUTCFullYear()) return [];
  return [
    noteAt(
      ['ogrn'],
      {
        ru: 'Такого ОГРН у организации быть не может: не тот признак или год записи.',
        en: 'No organisation has such an ОГРН: its sign or the year of the entry is wrong.',
      },
      { ru: 'Перепишите номер из выписки ЕГРЮЛ.', en: 'Copy the number from the extract of the register.' },
      number,
    ),
  ];
}

function ofProperty({ kind, okfs }: Fields): Note[] {
  const expected = PROPERTY[textOf(kind) ?? ''];
  const code = textOf(okfs);
  if (!expected || !code || code === expected.okfs) return [];
  return [
    noteAt(
      ['okfs'],
      {
        ru: `Код ОКФС ${code} не подходит к виду организации: нужен ${expected.okfs}, ${expected.name}.`,
        en: `The code ${code} does not fit the kind of organisation: ${expected.okfs} is expected.`,
      },
      { ru: 'Исправьте код или вид организации.', en: 'Correct the code or the kind.' },
    ),
  ];
}

/** Numbers that are right each by itself may belong to two different bodies. */
export const organizationRequisites: ContentCheck = {
  code: 'organization-requisites',
  name: { ru: 'Реквизиты организации согласованы', en: 'Requisites agree with each other' },
  severity: 'warning',
  appliesTo: ['api::organization.organization'],
  run: ({ fields }, { now }) => [
    ...ofTaxOffice(fields),
    ...ofRegistration(fields, now),
    ...ofProperty(fields),
  ],
};
