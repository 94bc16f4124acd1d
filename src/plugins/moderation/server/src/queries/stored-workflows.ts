import { SHIPPED_WORKFLOWS } from '../../../../../domain/moderation/shipped-workflows';
import type { WorkflowDefinition } from '../../../../../domain/moderation/workflow';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { storedWorkflows } from '../validation/workflows';
import { storedJson } from './stored-json';

const TABLE = 'moderation_workflows';

export interface Workflows {
  readonly version: number;
  readonly workflows: readonly WorkflowDefinition[];
}

interface Row {
  readonly version: number;
  readonly workflows: unknown;
}

const parsed = ({ version, workflows }: Row): Workflows => ({
  version,
  workflows: storedWorkflows.parse(storedJson(workflows)),
});

const SHIPPED: Workflows = { version: 0, workflows: SHIPPED_WORKFLOWS };

/** The workflows in force: the greatest version, or what the product brings where nobody has changed it. */
export async function workflowsInForce(trx: Transaction): Promise<Workflows> {
  const [row]: Row[] = await trx(TABLE).select('version', 'workflows').orderBy('version', 'desc').limit(1);
  return row ? parsed(row) : SHIPPED;
}

/** A version by its number, which never changes once it is stored. */
export async function workflowsAt(trx: Transaction, version: number): Promise<Workflows> {
  if (version === 0) return SHIPPED;
  const [row]: Row[] = await trx(TABLE).select('version', 'workflows').where({ version });
  if (!row) throw new Error(`There is no version ${version} of the workflows`);
  return parsed(row);
}
