import fc from 'fast-check';
import type { CaseActor, CaseFacts } from '../../../../src/domain/moderation/case-facts';
import { reasonsAgainst } from '../../../../src/domain/moderation/reasons-against';
import type { Verb } from '../../../../src/domain/moderation/transitions';
import { codesOf, pathsOf } from '../arbitraries';
import {
  ALL_PERMISSIONS,
  anyFacts,
  anyPerson,
  EARLIER,
  EDITOR,
  FACTS,
  LATER,
  MODERATOR,
  NOW,
  stepCalled,
} from './facts';

const SYSTEM: CaseActor = { kind: 'system' };

const codes = (verb: Verb, facts: Partial<CaseFacts>, actor: CaseActor): string[] =>
  codesOf(reasonsAgainst(verb, { ...FACTS, ...facts }, actor, NOW));

describe('what is in the way of an editor', () => {
  const draft = { stage: 'draft', step: null, claim: null } as const;

  it.each<[string, Partial<CaseFacts>, string[]]>([
    ['nothing, for a checked draft', draft, []],
    ['checks that were not run', { ...draft, checkErrors: null }, ['ChecksNotRun']],
    ['errors that were found', { ...draft, checkErrors: 2 }, ['ChecksFailed']],
    ['an update without a note', { ...draft, isUpdate: true, changeNote: ' ' }, ['ChangeNoteMissing']],
    ['nothing, for a minor update', { ...draft, isUpdate: true, isMinor: true }, []],
    ['the stage', { stage: 'published' }, ['StageForbidsVerb']],
  ])('is %s', (_name, facts, expected) => {
    expect(codes('submit', facts, EDITOR)).toEqual(expected);
  });

  it.each<[Verb, Partial<CaseFacts>]>([
    ['submit', draft],
    ['take-back', { stage: 'scheduled', step: null, claim: null }],
    ['rework', { stage: 'rejected', step: null, claim: null }],
  ])('is that it may not be changed, whoever works where: %s', (verb, facts) => {
    const reader = { ...EDITOR, mayChange: false };
    const keeper = { ...EDITOR, organizations: new Set<string>() };
    expect(codes(verb, facts, reader)).toEqual(['ForeignOrganization']);
    expect(codes(verb, { ...facts, organization: null }, reader)).toEqual(['CommonContent']);
    for (const organization of ['town', null])
      expect(codes(verb, { ...facts, organization }, keeper)).toEqual([]);
  });

  it.each<Verb>(['approve', 'reject', 'request-changes'])('who decides: %s', (verb) => {
    expect(codes(verb, {}, EDITOR)).toEqual(['VerbForbidden']);
  });

  it('names the stage another person moved the case to', () => {
    const [refusal] = reasonsAgainst('submit', { ...FACTS, stage: 'rejected' }, EDITOR, NOW);
    expect(refusal?.message.ru).toContain('«Отклонено»');
  });
});

describe('what is in the way of a moderator', () => {
  it.each<[string, Partial<CaseFacts>, string[]]>([
    ['nothing, for a claimed case', {}, []],
    ['a case nobody claimed', { claim: null }, ['NotClaimed']],
    ['a case that waits in the queue', { stage: 'submitted', claim: null }, ['NotClaimed']],
    ['a case another has claimed and left', { stage: 'submitted' }, ['NotClaimed']],
    [
      'a step of others, before it is claimed',
      { stage: 'submitted', claim: null, step: stepCalled('registration') },
      ['NotDeciderOfStep', 'NotClaimed'],
    ],
    ['a stage in which nothing is decided', { stage: 'published' }, ['StageForbidsVerb']],
    ['a claim of another', { claim: { by: 3, until: LATER } }, ['ClaimedByAnother']],
    ['a lapsed claim of another', { claim: { by: 3, until: EARLIER } }, ['NotClaimed']],
    ['a claim that lapses this moment', { claim: { by: 1, until: NOW } }, ['ClaimLapsed']],
    ['being an author', { authors: new Set([1, 2]) }, ['AuthorMayNotDecide']],
    ['content changed since', { contentHash: 'b' }, ['ContentChanged']],
    ['an approval given before', { approvedBy: new Set([1]) }, ['AlreadyApprovedByYou']],
    ['open remarks', { openRemarks: 1 }, ['RemarksOpen']],
    [
      'a step of others',
      { step: stepCalled('registration') },
      ['NotDeciderOfStep', ...Array(4).fill('EvidenceMissing')],
    ],
  ])('is %s', (_name, facts, expected) => {
    expect(codes('approve', facts, MODERATOR)).toEqual(expected);
  });

  it.each<Verb>(['approve', 'request-changes', 'reject', 'release', 'hand-over'])(
    'has to claim what waits in the queue before: %s',
    (verb) => {
      const waiting = { stage: 'submitted', claim: null } as const;
      expect(codes(verb, waiting, MODERATOR)).toEqual(['NotClaimed']);
      expect(codes(verb, waiting, EDITOR)).toEqual(['VerbForbidden']);
      expect(codes(verb, waiting, SYSTEM)).toEqual(['StageForbidsVerb']);
    },
  );

  it('names every document and item that is missing', () => {
    const facts = { ...FACTS, step: stepCalled('concept'), evidence: new Set(['goal']) };
    const reasons = reasonsAgainst('approve', facts, MODERATOR, NOW);
    expect(pathsOf(reasons)).toEqual(['evidence.concept', 'evidence.legal-basis', 'evidence.papers']);
    expect(codes('reject', facts, MODERATOR)).toEqual([]);
  });

  it('may take a case whose claim has lapsed, and not one that is held', () => {
    expect(codes('claim', { claim: { by: 3, until: EARLIER } }, MODERATOR)).toEqual([]);
    expect(codes('claim', { claim: { by: 3, until: LATER } }, MODERATOR)).toEqual(['ClaimedByAnother']);
  });

  it('decides a step of an organisation only when working there', () => {
    const step = { ...stepCalled('review'), deciders: [{ role: 'moderator', organization: 'own' }] };
    const local = { ...MODERATOR, organizations: new Set(['town']) };
    expect(codes('approve', { step }, MODERATOR)).toEqual(['NotDeciderOfStep']);
    expect(codes('approve', { step }, { ...MODERATOR, mayChange: true })).toEqual(['NotDeciderOfStep']);
    expect(codes('approve', { step }, local)).toEqual([]);
    expect(codes('approve', { step, organization: null }, local)).toEqual(['NotDeciderOfStep']);
    const administrator = { ...MODERATOR, roles: new Set(['strapi-super-admin', 'moderator']) };
    expect(codes('approve', { step }, administrator)).toEqual([]);
  });
});

it('nobody but the program gives a version back because its term has passed', () => {
  const anybody = { ...MODERATOR, permissions: new Set(ALL_PERMISSIONS) };
  expect(codes('return', {}, anybody)).toEqual(['VerbForbidden']);
  expect(codes('return', {}, SYSTEM)).toEqual([]);
});

describe('publication', () => {
  const approved = { stage: 'approved', approvedHash: 'a', step: null, claim: null } as const;

  it.each<[string, Verb, Partial<CaseFacts>, string[]]>([
    ['of what was approved', 'publish', approved, []],
    ['of something else', 'publish', { ...approved, contentHash: 'b' }, ['ContentNotApproved']],
    ['of what nobody approved', 'publish', { ...approved, approvedHash: null }, ['ContentNotApproved']],
    ['with errors', 'publish', { ...approved, checkErrors: 1 }, ['ChecksFailed']],
    [
      'before its time',
      'publish',
      { ...approved, stage: 'scheduled', plannedAt: LATER },
      ['PlannedTimeNotCome'],
    ],
    ['at its time', 'publish', { ...approved, stage: 'scheduled', plannedAt: NOW }, []],
    [
      'with contact data nobody confirmed',
      'publish',
      { ...approved, isContactAwaited: true },
      ['ContactsNotConfirmed'],
    ],
    ['planned for the past', 'schedule', { ...approved, plannedAt: NOW }, ['PlannedTimeMissing']],
    ['planned for the future', 'schedule', { ...approved, plannedAt: LATER }, []],
  ])('%s', (_name, verb, facts, expected) => {
    expect([codes(verb, facts, SYSTEM), codes(verb, facts, MODERATOR)]).toEqual([expected, expected]);
  });

  it('at once needs its own permission and nothing else', () => {
    const draft = { stage: 'draft', checkErrors: 3 } as const;
    expect(codes('publish-at-once', draft, MODERATOR)).toEqual(['VerbForbidden']);
    const breaker = { ...MODERATOR, permissions: new Set(['publish-at-once'] as const) };
    expect(codes('publish-at-once', draft, breaker)).toEqual([]);
  });

  it.each<Verb>(['submit', 'claim', 'approve', 'reject', 'publish-at-once', 'restore'])(
    'the program never does %s by itself',
    (verb) => {
      fc.assert(
        fc.property(anyFacts, (facts) => {
          expect(codesOf(reasonsAgainst(verb, facts, SYSTEM, NOW))).not.toEqual([]);
        }),
      );
    },
  );
});

describe('whatever the case and the person', () => {
  const decisions = fc.constantFrom<Verb>('claim', 'approve', 'reject', 'request-changes', 'hand-over');

  it('an author decides nothing about the own content', () => {
    fc.assert(
      fc.property(anyFacts, anyPerson, decisions, (facts, person, verb) => {
        const authors = new Set([...facts.authors, person.userId]);
        expect(reasonsAgainst(verb, { ...facts, authors }, person, NOW)).not.toEqual([]);
      }),
    );
  });

  it('only unchanged, approved, faultless content is published', () => {
    fc.assert(
      fc.property(anyFacts, fc.oneof(anyPerson, fc.constant(SYSTEM)), (facts, actor) => {
        if (reasonsAgainst('publish', facts, actor, NOW).length > 0) return;
        expect(facts).toMatchObject({ approvedHash: facts.contentHash, checkErrors: 0 });
      }),
      { numRuns: 3_000 },
    );
  });

  it('only the holder of a running claim decides', () => {
    fc.assert(
      fc.property(anyFacts, anyPerson, (facts, person) => {
        if (reasonsAgainst('reject', facts, person, NOW).length > 0) return;
        expect(facts.claim).toEqual({ by: person.userId, until: LATER });
      }),
      { numRuns: 3_000 },
    );
  });
});
