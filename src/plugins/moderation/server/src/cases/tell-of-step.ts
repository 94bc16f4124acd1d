import type { Core } from '@strapi/strapi';
import type { StepDefinition } from '../../../../../domain/moderation/workflow';
import { CASE_EVENTS } from '../events/cases';
import { peopleOfStep } from '../queries/people-of-step';
import { wordsOfApprovals } from '../queries/words-of-approvals';
import type { CaseRow } from './case-row';
import { tellOfCase } from './tell-of-case';

interface StepTelling {
  readonly row: CaseRow;
  readonly organization: string | null;
  /** The step that waits now. */
  readonly step: StepDefinition;
  readonly by: { readonly userId: number; readonly name: string };
  readonly text: string | null;
  /** The step before it, when this is not the first. */
  readonly passed?: StepDefinition | null;
}

const required = ({ documents }: StepDefinition): string[] =>
  documents.filter(({ isRequired }) => isRequired).map(({ name }) => name.ru);

/** What the author learns: where the material is, and what to attach. */
function nextWords(step: StepDefinition): string {
  const documents = required(step);
  const attach = documents.length > 0 ? ` Приложите: ${documents.join('; ')}.` : '';
  return `Следующий шаг: «${step.name.ru}».${attach}`;
}

/** Tells whoever decides the step that it waits for them, and the author how far it has come. */
export async function tellOfStep(
  strapi: Core.Strapi,
  { row, organization, step, by, text, passed }: StepTelling,
): Promise<void> {
  const deciders = (await peopleOfStep(strapi, step, organization)).filter((id) => id !== by.userId);
  const isFirst = !passed;
  await tellOfCase(strapi, row, {
    event: isFirst ? CASE_EVENTS.submitted : CASE_EVENTS.stepWaits,
    to: deciders,
    person: by.name,
    text: isFirst ? text : `Шаг «${step.name.ru}».`,
    leadsTo: 'case',
  });
  if (isFirst || row.submitted_by === null || row.submitted_by === by.userId) return;
  await tellOfCase(strapi, row, {
    event: CASE_EVENTS.stepPassed,
    to: [row.submitted_by],
    person: by.name,
    text: [nextWords(step), await wordsOfApprovals(strapi, row, row.step)].filter(Boolean).join('\n\n'),
    leadsTo: 'document',
  });
}
