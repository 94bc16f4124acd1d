import type { Core } from '@strapi/strapi';
import { peopleOfRoles } from '../../../../../shared/staff/people-of-roles';
import { CASE_EVENTS } from '../events/cases';
import { staffResponsibleFor } from '../queries/responsible-people';
import { wordsOfApprovals } from '../queries/words-of-approvals';
import type { CaseRow } from './case-row';
import type { Move } from './move-case';
import { tellOfCase } from './tell-of-case';

type Whom = 'moderators' | 'author' | 'claimant' | 'organization';

interface Rule {
  readonly event: (typeof CASE_EVENTS)[keyof typeof CASE_EVENTS];
  readonly to: readonly Whom[];
  /** What the program does by its rules has a message of its own, or concerns nobody. */
  readonly ofPeopleOnly?: true;
  readonly ofProgramOnly?: true;
}

/** Who has to act next, or whose work or page it was. Steps, terms, expiry and delays have messages of their own. */
const RULES: Readonly<Partial<Record<Move['verb'], readonly Rule[]>>> = {
  'take-back': [{ event: CASE_EVENTS.takenBack, to: ['claimant'] }],
  'request-changes': [{ event: CASE_EVENTS.returned, to: ['author'] }],
  return: [{ event: CASE_EVENTS.returnedOverdue, to: ['author'] }],
  reject: [{ event: CASE_EVENTS.rejected, to: ['author'] }],
  schedule: [{ event: CASE_EVENTS.scheduled, to: ['author'] }],
  unschedule: [
    { event: CASE_EVENTS.unscheduled, to: ['author'], ofProgramOnly: true },
    { event: CASE_EVENTS.cancelled, to: ['author'], ofPeopleOnly: true },
  ],
  publish: [{ event: CASE_EVENTS.published, to: ['author'] }],
  'publish-at-once': [
    { event: CASE_EVENTS.publishedAtOnce, to: ['moderators'], ofPeopleOnly: true },
    { event: CASE_EVENTS.publishedUnreviewed, to: ['author', 'organization'], ofPeopleOnly: true },
  ],
  'publish-minor': [{ event: CASE_EVENTS.publishedMinor, to: ['moderators'] }],
  withdraw: [{ event: CASE_EVENTS.withdrawn, to: ['author', 'organization'], ofPeopleOnly: true }],
  archive: [{ event: CASE_EVENTS.archived, to: ['author'], ofPeopleOnly: true }],
  // It sets out as a new version, which nobody has submitted yet.
  restore: [{ event: CASE_EVENTS.restored, to: ['organization'], ofPeopleOnly: true }],
};

async function peopleFor(strapi: Core.Strapi, row: CaseRow, whom: Whom): Promise<number[]> {
  switch (whom) {
    case 'author':
      return row.submitted_by === null ? [] : [row.submitted_by];
    case 'claimant':
      return row.claimed_by === null ? [] : [row.claimed_by];
    case 'organization':
      return row.organization === null ? [] : staffResponsibleFor(strapi, row.organization);
    case 'moderators':
      return peopleOfRoles(strapi, ['moderator']);
  }
}

/** What the message says; the news that a version is approved brings what was written to the author with it. */
async function wordsOf(strapi: Core.Strapi, row: CaseRow, { verb, text }: Move): Promise<string | null> {
  // What waited for its time has been told of before.
  const isNews = verb === 'schedule' || (verb === 'publish' && row.stage !== 'scheduled');
  const tellsOfApproval = isNews && !row.is_unreviewed;
  // An approved version stands behind its last step.
  const words = tellsOfApproval ? await wordsOfApprovals(strapi, row, row.step - 1) : null;
  return [text, words].filter(Boolean).join('\n\n') || null;
}

/** Tells whoever is concerned, as the case stood before; nobody is told of what they did themselves. */
export async function tellOfMove(strapi: Core.Strapi, row: CaseRow, move: Move): Promise<void> {
  for (const { event, to, ofPeopleOnly, ofProgramOnly } of RULES[move.verb] ?? []) {
    if (move.by === null ? ofPeopleOnly : ofProgramOnly) continue;
    const people = (await Promise.all(to.map((whom) => peopleFor(strapi, row, whom)))).flat();
    const sees = to.includes('moderators') || to.includes('claimant') ? 'case' : 'document';
    await tellOfCase(strapi, row, {
      event,
      to: [...new Set(people)].filter((id) => id !== move.by?.userId),
      person: move.by?.name ?? null,
      text: await wordsOf(strapi, row, move),
      leadsTo: sees,
    });
  }
}
