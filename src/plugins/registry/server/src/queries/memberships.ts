import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { anywhere } from '../../../../../shared/db/like-pattern';
import type { Membership } from '../../../shared/contract';
import type { MembershipsQuestion } from '../validation/memberships';
import { namesOfOrganizations } from './names-of-organizations';

type Row = {
  document_id: string;
  position: string | null;
  authority_document: string | null;
  authority_until: string | null;
  created_at: Date;
  updated_at: Date;
  user_id: number;
  firstname: string | null;
  lastname: string | null;
  email: string;
  organization: string;
  short_name: string | null;
};

const sortColumns = {
  person: ['person.lastname', 'person.firstname'],
  organization: ['name.short_name'],
  position: ['member.position'],
  createdAt: ['member.created_at'],
} as const;

type Filters = Pick<MembershipsQuestion, 'organization' | 'user' | 'text'> & { documentId?: string };

function membershipsWhere(strapi: Core.Strapi, filters: Filters, db: Transaction = strapi.db.connection) {
  const query = db('registry_memberships as member')
    .join('admin_users as person', 'person.id', 'member.user_id')
    .leftJoin(namesOfOrganizations(strapi).as('name'), 'name.document_id', 'member.organization');
  if (filters.documentId !== undefined) query.where('member.document_id', filters.documentId);
  if (filters.organization !== undefined) query.where('member.organization', filters.organization);
  if (filters.user !== undefined) query.where('member.user_id', filters.user);
  if (filters.text) {
    const pattern = anywhere(filters.text);
    query.where((either) => {
      for (const column of ['person.lastname', 'person.firstname', 'person.email', 'member.position'])
        either.orWhereILike(column, pattern);
    });
  }
  return query;
}

const selected = [
  'member.document_id',
  'member.position',
  'member.authority_document',
  'member.authority_until',
  'member.created_at',
  'member.updated_at',
  'member.organization',
  'person.id as user_id',
  'person.firstname',
  'person.lastname',
  'person.email',
  'name.short_name',
] as const;

const toMembership = (row: Row): Membership => ({
  documentId: row.document_id,
  user: { id: row.user_id, firstname: row.firstname, lastname: row.lastname, email: row.email },
  organization: { documentId: row.organization, shortName: row.short_name ?? row.organization },
  position: row.position,
  authority: row.authority_document ? { document: row.authority_document, until: row.authority_until } : null,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

/** One page of memberships with the names they point to, and how many there are in all. */
export async function membershipsPage(
  strapi: Core.Strapi,
  question: MembershipsQuestion,
): Promise<{ memberships: Membership[]; total: number }> {
  const [field, direction] = question.sort.split(':') as [keyof typeof sortColumns, 'asc' | 'desc'];
  const rows: Row[] = await membershipsWhere(strapi, question)
    .select(selected)
    .orderBy([...sortColumns[field], 'member.id'].map((column) => ({ column, order: direction })))
    .limit(question.pageSize)
    .offset((question.page - 1) * question.pageSize);
  const counted: { count: string }[] = await membershipsWhere(strapi, question).count({ count: '*' });
  return { memberships: rows.map(toMembership), total: Number(counted[0]?.count ?? 0) };
}

/**
 * One membership as the list shows it and as it stands in the transaction, or nothing. Locked until its end: what the
 * journal says was there before is what the change before left.
 */
export async function membershipOf(
  strapi: Core.Strapi,
  trx: Transaction,
  documentId: string,
): Promise<Membership | null> {
  const rows: Row[] = await membershipsWhere(strapi, { documentId }, trx)
    .select(selected)
    .limit(1)
    .forUpdate('member');
  return rows[0] ? toMembership(rows[0]) : null;
}
