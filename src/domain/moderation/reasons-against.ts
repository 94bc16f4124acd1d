import type { Refusal } from '../refusal';
import type { CaseActor, CaseFacts, Person } from './case-facts';
import { type ModerationCode, refuseModeration, refuseStage } from './messages';
import { reasonsInContent } from './reasons-in-content';
import { transitionOf, type Verb } from './transitions';
import type { Decider } from './workflow';

type Refusals = Refusal<ModerationCode>[];

/** Decides in the place of others in any organisation: no step is left without anybody. */
const ADMINISTRATOR = 'strapi-super-admin';

/** `organization` is where the person works: being allowed to change the document is not enough. */
function isDecider({ role, organization }: Decider, person: Person, facts: CaseFacts): boolean {
  if (!person.roles.has(role)) return false;
  if (organization === 'any' || person.roles.has(ADMINISTRATOR)) return true;
  const required = organization === 'own' ? facts.organization : organization;
  return required !== null && person.organizations.has(required);
}

function againstDecider(facts: CaseFacts, person: Person): Refusals {
  const isNamed = facts.step?.deciders.some((decider) => isDecider(decider, person, facts)) ?? false;
  return [
    ...(isNamed ? [] : [refuseModeration('NotDeciderOfStep')]),
    ...(facts.authors.has(person.userId) ? [refuseModeration('AuthorMayNotDecide')] : []),
  ];
}

function againstClaimant({ claim }: CaseFacts, person: Person, now: Date): Refusals {
  if (claim === null) return [refuseModeration('NotClaimed')];
  const isOver = claim.until.getTime() <= now.getTime();
  if (claim.by === person.userId) return isOver ? [refuseModeration('ClaimLapsed')] : [];
  return [refuseModeration(isOver ? 'NotClaimed' : 'ClaimedByAnother')];
}

/** Nobody takes a case out of another's hands while the claim holds. */
function againstClaiming({ claim }: CaseFacts, person: Person, now: Date): Refusals {
  const isHeld = claim !== null && claim.by !== person.userId && claim.until.getTime() > now.getTime();
  return isHeld ? [refuseModeration('ClaimedByAnother')] : [];
}

/** The side that submits is whoever may change the document: editors only read what is common to all. */
export function againstForeign({ organization }: CaseFacts, { mayChange }: Person): Refusals {
  if (mayChange) return [];
  return [refuseModeration(organization === null ? 'CommonContent' : 'ForeignOrganization')];
}

function againstRelation(verb: Verb, facts: CaseFacts, person: Person, now: Date): Refusals {
  const { relation } = transitionOf(verb);
  switch (relation) {
    case 'keeper':
      return againstForeign(facts, person);
    case 'decider':
      return [...againstDecider(facts, person), ...againstClaiming(facts, person, now)];
    case 'claimant':
      return [...againstDecider(facts, person), ...againstClaimant(facts, person, now)];
    case 'nobody':
      return [refuseModeration('VerbForbidden')];
    case 'anybody':
      return [];
  }
}

function againstActor(verb: Verb, facts: CaseFacts, actor: CaseActor, now: Date): Refusals {
  const { permission, isAutomatic } = transitionOf(verb);
  if (actor.kind === 'system') return isAutomatic ? [] : [refuseModeration('VerbForbidden')];
  if (!actor.permissions.has(permission)) return [refuseModeration('VerbForbidden')];
  return againstRelation(verb, facts, actor, now);
}

/** What waits in the queue is decided by whoever claims it first: the stage is the right one, a step is missing. */
function againstStage(verb: Verb, facts: CaseFacts, actor: CaseActor, now: Date): Refusals {
  const isUnclaimed = facts.stage === 'submitted' && transitionOf(verb).relation === 'claimant';
  if (!isUnclaimed || actor.kind === 'system') return [refuseStage(facts.stage)];
  return againstActor(verb, { ...facts, claim: null }, actor, now);
}

/**
 * All reasons why `actor` may not do `verb` with the case now; none means it may be done. The server refuses by them
 * and the panel shows them beside the button. What the verb is given (reasons, texts, times) is judged by
 * `checkDecision`.
 */
export function reasonsAgainst(verb: Verb, facts: CaseFacts, actor: CaseActor, now: Date): Refusals {
  if (!transitionOf(verb).from.includes(facts.stage)) return againstStage(verb, facts, actor, now);
  return [...againstActor(verb, facts, actor, now), ...reasonsInContent(verb, facts, actor, now)];
}
