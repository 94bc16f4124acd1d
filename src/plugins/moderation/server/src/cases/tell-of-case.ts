import type { Core } from '@strapi/strapi';
import { pluginApi } from '../../../../../shared/plugin-api';
import { PLUGIN_ID } from '../../../shared/ids';
import type { CASE_EVENTS } from '../events/cases';
import type { CHECK_EVENTS } from '../events/checks';
import type { CONTACT_EVENTS } from '../events/contacts';
import { caseItem } from '../queries/case-item';
import type { CaseRow } from './case-row';

interface Telling {
  readonly event:
    | (typeof CASE_EVENTS)[keyof typeof CASE_EVENTS]
    | (typeof CHECK_EVENTS)[keyof typeof CHECK_EVENTS]
    | (typeof CONTACT_EVENTS)['awaited' | 'confirmed' | 'unconfirmed'];
  /** ids of panel users. */
  readonly to: readonly number[];
  readonly person: string | null;
  readonly text: string | null | undefined;
  /** Where the message leads: to the form of the author, or to the case. */
  readonly leadsTo: 'document' | 'case';
  readonly key?: string;
}

/** Tells people of a case, in the caller's transaction; without any, systems of others that asked for the event. */
export async function tellOfCase(
  strapi: Core.Strapi,
  row: CaseRow,
  { event, to, person, text, leadsTo, key }: Telling,
): Promise<void> {
  const item = await caseItem(strapi, row);
  const link =
    leadsTo === 'case'
      ? `/plugins/${PLUGIN_ID}/cases/${row.document_id}`
      : `/content-manager/collection-types/${row.target_type}/${row.target_id}`;
  await pluginApi(strapi, 'notifications').notify({
    event,
    recipients: to.map((userId) => ({ kind: 'staff', userId })),
    data: {
      title: row.target_title,
      organization: item?.organization?.shortName ?? 'общее для всех',
      person: person ?? 'Система',
      text: text ?? '',
    },
    link,
    organization: row.organization,
    ...(key === undefined ? {} : { key }),
  });
}
