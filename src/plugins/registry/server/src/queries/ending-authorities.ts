import type { Core } from '@strapi/strapi';
import { addDays } from '../../../../../domain/time/local-date';
import type { Person } from '../../../shared/contract';

export interface EndingAuthority {
  readonly membership: string;
  readonly user: Person;
  readonly document: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly until: string;
  readonly organization: { documentId: string; shortName: string; timeZone: string | null };
}

interface Row {
  document_id: string;
  user_id: number;
  firstname: string | null;
  lastname: string | null;
  email: string;
  authority_document: string;
  authority_until: string;
  organization: string;
  short_name: string | null;
  time_zone: string | null;
}

/**
 * Documents people act on that end within so many days.
 * @param today any day within a day of that of every organisation
 */
export async function endingAuthorities(
  strapi: Core.Strapi,
  today: string,
  days: number,
): Promise<EndingAuthority[]> {
  const organizations = strapi.db
    .connection('organizations')
    .distinctOn('document_id')
    .select('document_id', 'short_name', 'time_zone')
    .orderBy('document_id')
    .orderByRaw('published_at desc nulls last');
  const rows: Row[] = await strapi.db
    .connection('registry_memberships as member')
    .join('admin_users as person', 'person.id', 'member.user_id')
    .leftJoin(organizations.as('place'), 'place.document_id', 'member.organization')
    .whereNotNull('member.authority_document')
    .whereBetween('member.authority_until', [addDays(today, -1), addDays(today, days + 1)])
    .select(
      'member.document_id',
      'person.id as user_id',
      'person.firstname',
      'person.lastname',
      'person.email',
      'member.authority_document',
      'member.authority_until',
      'member.organization',
      'place.short_name',
      'place.time_zone',
    )
    .orderBy(['member.authority_until', 'member.id']);
  return rows.map((row) => ({
    membership: row.document_id,
    user: { id: row.user_id, firstname: row.firstname, lastname: row.lastname, email: row.email },
    document: row.authority_document,
    until: row.authority_until,
    organization: {
      documentId: row.organization,
      shortName: row.short_name ?? row.organization,
      timeZone: row.time_zone,
    },
  }));
}
