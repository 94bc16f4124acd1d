import type { Core } from '@strapi/strapi';
import type { Evidence } from '../../../../../domain/moderation/workflow';
import { pluginApi } from '../../../../../shared/plugin-api';
import type { CaseRow } from './case-row';

/** What was attached to a step or ticked in it, in the caller's transaction. */
export async function journalEvidence(
  strapi: Core.Strapi,
  row: CaseRow,
  action: `moderation.evidence-${'attached' | 'removed' | 'ticked' | 'unticked'}`,
  { name }: Pick<Evidence, 'name'>,
  what: Readonly<Record<string, string | null>> = {},
): Promise<void> {
  await pluginApi(strapi, 'audit').record({
    action,
    object: { type: row.target_type, id: row.target_id, title: row.target_title },
    organization: row.organization,
    after: { evidence: name.ru, ...what },
  });
}
