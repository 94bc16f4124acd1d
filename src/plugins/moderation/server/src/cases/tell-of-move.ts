import type { Core } from '@strapi/strapi';
import { CASE_EVENTS } from '../events/cases';
import { peopleOfRoles } from '../queries/people-of-role';
import type { CaseRow } from './case-row';
import type { Move } from './move-case';
import { tellOfCase } from './tell-of-case';

type Rule = { event: (typeof CASE_EVENTS)[keyof typeof CASE_EVENTS]; to: 'moderators' | 'author' };

const RULES: Readonly<Partial<Record<Move['verb'], Rule>>> = {
  'request-changes': { event: CASE_EVENTS.returned, to: 'author' },
  return: { event: CASE_EVENTS.returnedOverdue, to: 'author' },
  reject: { event: CASE_EVENTS.rejected, to: 'author' },
  publish: { event: CASE_EVENTS.published, to: 'author' },
  'publish-at-once': { event: CASE_EVENTS.publishedAtOnce, to: 'moderators' },
  unschedule: { event: CASE_EVENTS.unscheduled, to: 'author' },
};

/** Tells whoever has to act next, or whose work it was; nobody is told of what they did themselves. */
export async function tellOfMove(strapi: Core.Strapi, row: CaseRow, move: Move): Promise<void> {
  const rule = RULES[move.verb];
  // What the system publishes in the name of the installation concerns nobody.
  if (!rule || (move.verb === 'publish-at-once' && move.by === null)) return;
  const author = row.submitted_by === null ? [] : [row.submitted_by];
  const people = rule.to === 'author' ? author : await peopleOfRoles(strapi, ['moderator']);
  await tellOfCase(strapi, row, {
    event: rule.event,
    to: people.filter((id) => id !== move.by?.userId),
    person: move.by?.name ?? null,
    text: move.text,
    leadsTo: rule.to === 'author' ? 'document' : 'case',
  });
}
