import type { UID } from '@strapi/strapi';
import { type WorkflowDefinition, workflowFor } from '../../../../../domain/moderation/workflow';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { workflowsInForce } from '../queries/stored-workflows';

interface Chosen {
  readonly workflow: WorkflowDefinition;
  readonly version: number;
}

async function kindOf(trx: Transaction, organization: string | null): Promise<string | null> {
  if (organization === null) return null;
  const [row]: { kind: string | null }[] = await trx('organizations')
    .select('kind')
    .where({ document_id: organization })
    .orderByRaw('published_at desc nulls last')
    .limit(1);
  return row?.kind ?? null;
}

/** What was withdrawn has been through the long way once; it comes back as an update. */
async function wasPublic(trx: Transaction, type: string, documentId: string): Promise<boolean> {
  const [row]: unknown[] = await trx('moderation_cases')
    .select('id')
    .where({ target_type: type, target_id: documentId })
    .whereNotNull('public_at')
    .limit(1);
  return row !== undefined;
}

/** The workflow a version is submitted under: the narrowest in force that fits the document and its organisation. */
export async function chooseWorkflow(
  trx: Transaction,
  { uid, documentId }: { uid: UID.ContentType; documentId: string },
  organization: string | null,
): Promise<Chosen> {
  const { version, workflows } = await workflowsInForce(trx);
  const subject = {
    contentType: uid,
    organizationKind: await kindOf(trx, organization),
    isUpdate: await wasPublic(trx, uid, documentId),
  };
  const workflow = workflowFor(subject, workflows);
  // One workflow always fits everything: `checkFallback`.
  if (!workflow) throw new Error(`No workflow fits ${uid}`);
  return { workflow, version };
}
