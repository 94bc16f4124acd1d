import type { Core } from '@strapi/strapi';
import type { CaseActor, CaseFacts } from '../../../../../domain/moderation/case-facts';
import { reasonsAgainstAttaching, reasonsAgainstTicking } from '../../../../../domain/moderation/evidence';
import type { StepDefinition } from '../../../../../domain/moderation/workflow';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { AttachedFile, CaseProcess, DeciderOfStep, StepOfCase, Tick } from '../../../shared/evidence';
import { type EvidenceRow, evidenceOf, isTick } from '../queries/evidence';
import { organizationNames } from '../queries/organization-names';
import { approvalsOf } from '../queries/step-approvals';
import type { CaseRow } from './case-row';
import { workflowOf } from './workflow-of';

const byWhom = ({ person, person_name: name, created_at: at }: EvidenceRow) => ({
  by: person === null ? null : { id: person, name: name ?? '' },
  at: at.toISOString(),
});

const asFile = (row: EvidenceRow): AttachedFile => ({
  documentId: row.document_id,
  name: row.file_name ?? '',
  url: row.url,
  ...byWhom(row),
});

const asTick = (row: EvidenceRow | undefined): Tick | null =>
  row ? { value: row.value, ...byWhom(row) } : null;

/** Position of the step that waits; null while the version is with its author. */
export function presentStep({ stage, step, round }: CaseRow): number | null {
  if (round === 0 || stage === 'draft' || stage === 'changes-requested' || stage === 'rejected') return null;
  return step;
}

type Names = (decider: StepDefinition['deciders'][number]) => DeciderOfStep;

async function namesOf(strapi: Core.Strapi, steps: readonly StepDefinition[]): Promise<Names> {
  const deciders = steps.flatMap((step) => step.deciders);
  const named = deciders.map(({ organization }) => organization);
  const organizations = await organizationNames(strapi, [...new Set(named)]);
  const roles: { code: string; name: string }[] = await strapi.db.query('admin::role').findMany({
    select: ['code', 'name'],
    where: { code: { $in: [...new Set(deciders.map(({ role }) => role))] } },
  });
  return ({ role, organization }) => ({
    role: roles.find(({ code }) => code === role)?.name ?? role,
    organization: organizations[organization] ?? organization,
  });
}

/** The steps of the workflow with what each has already, for the person who looks; null before the first submission. */
export async function processOfCase(
  strapi: Core.Strapi,
  trx: Transaction,
  row: CaseRow,
  facts: CaseFacts,
  person: CaseActor,
): Promise<CaseProcess | null> {
  if (row.round === 0) return null;
  const { name, steps } = await workflowOf(trx, row);
  const rows = await evidenceOf(trx, row);
  const approvals = await approvalsOf(trx, row);
  const nameOf = await namesOf(strapi, steps);
  const present = presentStep(row);
  const shown = steps.map((step, position): StepOfCase => {
    const own = rows.filter((each) => each.step === step.code);
    const files = (code: string) => own.filter((each) => each.code === code && !isTick(each)).map(asFile);
    const tick = (code: string) => asTick(own.find((each) => each.code === code && isTick(each)));
    return {
      ...step,
      deciders: step.deciders.map(nameOf),
      approvedBy: approvals.filter((each) => each.step === position).map((each) => each.name),
      documents: step.documents.map((each) => ({ ...each, files: files(each.code) })),
      checklist: step.checklist.map((each) => ({ ...each, tick: tick(each.code) })),
      againstAttaching: reasonsAgainstAttaching(facts, person, position, present),
    };
  });
  return { name, steps: shown, present, againstTicking: reasonsAgainstTicking(facts, person, new Date()) };
}
