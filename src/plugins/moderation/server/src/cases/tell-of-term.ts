import type { Core } from '@strapi/strapi';
import { termNotice } from '../../../../../domain/moderation/term-notice';
import type { StepDefinition } from '../../../../../domain/moderation/workflow';
import { ACTIONS, CASE_UID } from '../../../shared/ids';
import { CASE_EVENTS } from '../events/cases';
import { peopleOfStep } from '../queries/people-of-step';
import { peopleWhoMay } from '../queries/people-who-may';
import { moveCase } from './move-case';
import type { OpenCase } from './open-case';
import { tellOfCase } from './tell-of-case';

interface Waiting {
  readonly open: OpenCase;
  readonly step: StepDefinition;
  readonly now: Date;
}

const holder = ({ open: { facts }, now }: Waiting): number | null =>
  facts.claim && facts.claim.until > now ? facts.claim.by : null;

/** Whoever holds the claim answers for the term; without one all who may decide. */
async function responsible(strapi: Core.Strapi, waiting: Waiting): Promise<number[]> {
  const by = holder(waiting);
  return by === null ? peopleOfStep(strapi, waiting.step, waiting.open.row.organization) : [by];
}

const keyOf = (what: string, { open: { row } }: Waiting): string =>
  `moderation.${what}:${row.document_id}:${row.round}:${row.step}`;

async function tellDueSoon(strapi: Core.Strapi, waiting: Waiting): Promise<void> {
  const { open, step, now } = waiting;
  await tellOfCase(strapi, open.row, {
    event: CASE_EVENTS.dueSoon,
    to: await responsible(strapi, waiting),
    person: null,
    text: `Шаг «${step.name.ru}».`,
    leadsTo: 'case',
    key: keyOf('due-soon', waiting),
  });
  await strapi.db.query(CASE_UID).update({ where: { id: open.row.id }, data: { remindedAt: now } });
}

async function tellOverdue(strapi: Core.Strapi, waiting: Waiting): Promise<void> {
  const { open, step, now } = waiting;
  const heads = step.whenOverdue === 'escalate' ? await peopleWhoMay(strapi, ACTIONS.assign) : [];
  const words = holder(waiting) === null ? 'Никто не взял его в работу.' : 'Он взят в работу.';
  await tellOfCase(strapi, open.row, {
    event: CASE_EVENTS.overdue,
    to: [...new Set([...(await responsible(strapi, waiting)), ...heads])],
    person: null,
    text: `Шаг «${step.name.ru}». ${words}`,
    leadsTo: 'case',
    key: keyOf('overdue', waiting),
  });
  await strapi.db.query(CASE_UID).update({ where: { id: open.row.id }, data: { overdueToldAt: now } });
  if (step.whenOverdue !== 'return') return;
  await moveCase(strapi, open.row, {
    verb: 'return',
    stage: 'changes-requested',
    by: null,
    text: `Шаг «${step.name.ru}» не решён в срок.`,
    data: { claimedBy: null, claimedUntil: null, dueAt: null },
  });
}

/**
 * Tells of the term of the step that waits, if something has to be told now, and does what the step says when it has
 * passed. Under the lock of the case: of two instances the second finds it told.
 */
export async function tellOfTerm(strapi: Core.Strapi, open: OpenCase): Promise<void> {
  const { row, facts } = open;
  const startedAt = row.step_started_at ?? row.submitted_at;
  if (!facts.step || !startedAt) return;
  const now = new Date();
  const told = { isReminded: row.reminded_at !== null, isOverdueTold: row.overdue_told_at !== null };
  const notice = termNotice({ startedAt, dueAt: row.due_at, ...told }, now);
  const waiting = { open, step: facts.step, now };
  if (notice === 'due-soon') await tellDueSoon(strapi, waiting);
  if (notice === 'overdue') await tellOverdue(strapi, waiting);
}
