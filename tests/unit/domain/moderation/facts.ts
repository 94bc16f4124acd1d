import fc from 'fast-check';
import type { CaseFacts, Permission, Person } from '../../../../src/domain/moderation/case-facts';
import { SHIPPED_WORKFLOWS } from '../../../../src/domain/moderation/shipped-workflows';
import { STAGES, type Stage } from '../../../../src/domain/moderation/stages';
import type { StepDefinition } from '../../../../src/domain/moderation/workflow';

export const NOW = new Date('2026-11-23T10:00:00Z');
export const LATER = new Date('2026-11-23T11:00:00Z');
export const EARLIER = new Date('2026-11-23T09:00:00Z');

export const ALL_PERMISSIONS: readonly Permission[] = [
  ...(['submit', 'decide', 'assign', 'publish', 'withdraw', 'archive', 'publish-at-once'] as const),
];

const steps = SHIPPED_WORKFLOWS.flatMap((workflow) => workflow.steps);

export function stepCalled(code: string): StepDefinition {
  const step = steps.find((each) => each.code === code);
  if (!step) throw new Error(`no step ${code}`);
  return step;
}

/** Under review by person 1, approved by nobody, nothing against it. */
export const FACTS: CaseFacts = {
  stage: 'in-review',
  organization: 'town',
  authors: new Set([2]),
  claim: { by: 1, until: LATER },
  contentHash: 'a',
  submittedHash: 'a',
  approvedHash: null,
  step: stepCalled('review'),
  approvedBy: new Set(),
  evidence: new Set(),
  checkErrors: 0,
  openRemarks: 0,
  isUpdate: false,
  isMinor: false,
  changeNote: null,
  plannedAt: null,
  isContactAwaited: false,
};

export const MODERATOR: Person = {
  kind: 'person',
  userId: 1,
  permissions: new Set<Permission>(['decide', 'publish', 'withdraw']),
  roles: new Set(['moderator']),
  organizations: new Set(),
  mayChange: false,
};

export const EDITOR: Person = {
  kind: 'person',
  userId: 2,
  permissions: new Set<Permission>(['submit']),
  roles: new Set(['editor']),
  organizations: new Set(['town']),
  mayChange: true,
};

export const stages = Object.keys(STAGES).filter((stage): stage is Stage => stage in STAGES);

const someOf = <Item>(...items: Item[]) => fc.subarray(items).map((list) => new Set(list));
const instant = fc.constantFrom(EARLIER, NOW, LATER);
const userId = fc.constantFrom(1, 2, 3);
const hash = fc.constantFrom('a', 'b');

export const anyPerson: fc.Arbitrary<Person> = fc.record({
  kind: fc.constant('person' as const),
  userId,
  permissions: someOf(...ALL_PERMISSIONS),
  roles: someOf('moderator', 'editor', 'registry-admin'),
  organizations: someOf('town', 'village'),
  mayChange: fc.boolean(),
});

export const anyFacts: fc.Arbitrary<CaseFacts> = fc.record({
  stage: fc.constantFrom(...stages),
  organization: fc.constantFrom('town', 'village', null),
  authors: someOf(1, 2, 3),
  claim: fc.option(fc.record({ by: userId, until: instant })),
  contentHash: hash,
  submittedHash: fc.option(hash),
  approvedHash: fc.option(hash),
  step: fc.option(fc.constantFrom(...steps)),
  approvedBy: someOf(1, 2, 3),
  evidence: someOf('concept', 'goal', 'legal-basis', 'papers'),
  checkErrors: fc.option(fc.integer({ min: 0, max: 2 })),
  openRemarks: fc.integer({ min: 0, max: 2 }),
  isUpdate: fc.boolean(),
  isMinor: fc.boolean(),
  changeNote: fc.constantFrom(null, '', 'Новый телефон'),
  plannedAt: fc.option(instant),
  isContactAwaited: fc.boolean(),
});
