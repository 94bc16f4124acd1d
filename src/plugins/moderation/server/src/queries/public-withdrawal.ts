import type { Core } from '@strapi/strapi';
import type { PublicWithdrawal } from '../../../shared/history';

interface Row {
  readonly withdrawn_at: Date | null;
  readonly withdrawal_text: string | null;
  readonly replacement_url: string | null;
}

const LAST_PUBLIC = `
select withdrawn_at, withdrawal_text, replacement_url from moderation_cases
where target_id = ? and target_type = ? and public_at is not null
order by public_at desc, id desc limit 1`;

/** Why the version that was public last is not any more; null where it is, never was, or left without a reason. */
export async function publicWithdrawal(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
): Promise<PublicWithdrawal | null> {
  const { rows }: { rows: Row[] } = await strapi.db.connection.raw(LAST_PUBLIC, [documentId, type]);
  const [last] = rows;
  if (!last?.withdrawn_at || last.withdrawal_text === null) return null;
  const { withdrawn_at: at, withdrawal_text: reason, replacement_url: replacementUrl } = last;
  return { at: at.toISOString(), reason, replacementUrl };
}
