import type { Core } from '@strapi/strapi';
import type { PublicVersion, PublicWithdrawal } from '../../../shared/history';
import { storedJson } from './stored-json';

interface Row {
  readonly version: number;
  readonly public_at: Date;
  readonly change_note: string | null;
  readonly is_minor: boolean;
  readonly changed_fields: unknown;
  readonly withdrawn_at: Date | null;
  readonly withdrawal_text: string | null;
  readonly replacement_url: string | null;
}

/** More than a page of history ever shows; the latest are kept. */
const MOST = 200;

const VERSIONS = `
select row_number() over (order by public_at, id)::int as version, public_at, change_note,
  coalesce(is_minor, false) as is_minor, changed_fields, withdrawn_at, withdrawal_text, replacement_url
from moderation_cases
where target_id = ? and target_type = ? and public_at is not null
order by version desc limit ${MOST}`;

function namesOf(stored: unknown): string[] | null {
  const value = storedJson(stored);
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : null;
}

function withdrawalOf({ withdrawn_at: at, withdrawal_text, replacement_url }: Row): PublicWithdrawal | null {
  return at && { at: at.toISOString(), reason: withdrawal_text, replacementUrl: replacement_url };
}

/** The versions of a document that were public, the latest first. Whether it may be known of is the caller's matter. */
export async function publicHistory(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
): Promise<PublicVersion[]> {
  const { rows }: { rows: Row[] } = await strapi.db.connection.raw(VERSIONS, [documentId, type]);
  return rows.map((row) => ({
    version: row.version,
    publishedAt: row.public_at.toISOString(),
    changeNote: row.change_note,
    isMinor: row.is_minor,
    changedFields: namesOf(row.changed_fields),
    withdrawal: withdrawalOf(row),
  }));
}
