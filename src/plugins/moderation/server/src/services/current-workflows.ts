import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { LIMITS, WORKFLOW_UID } from '../../../shared/ids';
import type { WorkflowsAnswer, WorkflowsVersion } from '../../../shared/workflows';
import { decidingRoles } from '../queries/deciding-roles';
import { organizationNames } from '../queries/organization-names';
import { workflowsInForce } from '../queries/stored-workflows';
import { recordableFields, workflowVocabulary } from '../workflow-vocabulary';

interface Row {
  version: number;
  note: string | null;
  createdAt: string;
  author: { firstname: string | null; lastname: string | null; email: string } | null;
}

function nameOf(author: Row['author']): string | null {
  if (!author) return null;
  return [author.firstname, author.lastname].filter(Boolean).join(' ') || author.email;
}

/** The workflows in force with the words an editor of them may use, and the versions before them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async get(): Promise<WorkflowsAnswer> {
    const { version, workflows } = await inTransaction(strapi, (trx) => workflowsInForce(trx));
    const { organizationKinds } = await workflowVocabulary(strapi);
    const named = workflows.flatMap(({ steps }) =>
      steps.flatMap(({ deciders }) => deciders.map(({ organization }) => organization)),
    );
    return {
      version,
      workflows,
      roles: await decidingRoles(strapi),
      organizationKinds: [...organizationKinds],
      recordableFields: recordableFields(strapi),
      organizations: await organizationNames(strapi, [...new Set(named)]),
    };
  },

  /** The newest first, at most a page of them. */
  async versions(): Promise<WorkflowsVersion[]> {
    const rows: Row[] = await strapi.db.query(WORKFLOW_UID).findMany({
      select: ['version', 'note', 'createdAt'],
      populate: { author: { select: ['firstname', 'lastname', 'email'] } },
      orderBy: { version: 'desc' },
      limit: LIMITS.pageSize,
    });
    return rows.map(({ version, note, createdAt, author }) => ({
      version,
      note: note ?? '',
      author: nameOf(author),
      createdAt: new Date(createdAt).toISOString(),
    }));
  },
});
