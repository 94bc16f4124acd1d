import { checkRecordedFields } from '../../../../src/domain/moderation/check-recorded-fields';
import { checkFallback, checkWorkflowHere } from '../../../../src/domain/moderation/check-workflows';
import { reasonsAgainstAttaching, reasonsAgainstTicking } from '../../../../src/domain/moderation/evidence';
import { reasonsAgainstReceiving } from '../../../../src/domain/moderation/receiving';
import { SHIPPED_WORKFLOWS } from '../../../../src/domain/moderation/shipped-workflows';
import { reminderAt, termNotice } from '../../../../src/domain/moderation/term-notice';
import { codesOf, pathsOf } from '../arbitraries';
import { EARLIER, EDITOR, FACTS, LATER, MODERATOR, NOW } from './facts';

const [publication, newService] = SHIPPED_WORKFLOWS;
if (!publication || !newService) throw new Error('two workflows are shipped');

const KNOWN = {
  roles: new Set(['moderator', 'registry-admin']),
  contentTypes: new Set(['api::service.service']),
  organizationKinds: new Set(['local-body']),
  recordableFields: { 'api::service.service': ['title', 'code'], 'api::news-item.news-item': ['title'] },
};

describe('workflows of an installation', () => {
  it.each(SHIPPED_WORKFLOWS)('$code fits', (workflow) => {
    expect(checkWorkflowHere(workflow, KNOWN)).toEqual([]);
  });

  it('names what the installation does not know', () => {
    const strange = {
      ...newService,
      contentTypes: ['api::x.x'],
      organizationKinds: ['local-body', 'kingdom'],
    };
    const refusals = checkWorkflowHere(strange, { ...KNOWN, roles: new Set(['moderator']) }, ['workflow']);
    expect(pathsOf(refusals)).toEqual([
      'workflow.contentTypes.0',
      'workflow.organizationKinds.1',
      'workflow.steps.1.deciders.0',
      'workflow.steps.5.deciders.0',
    ]);
  });

  it('record fields that everything in them has, by items that are ticked', () => {
    const item = { code: 'kept', name: newService.name, isRequired: true };
    const recording = (list: 'documents' | 'checklist', recordsField: string, contentTypes: string[]) => {
      const [step] = publication.steps.map((each) => ({ ...each, [list]: [{ ...item, recordsField }] }));
      return { ...newService, contentTypes, steps: step ? [step] : [] };
    };
    const service = ['api::service.service'];
    const both = [...service, 'api::news-item.news-item'];
    const against = (workflow: ReturnType<typeof recording>) => pathsOf(checkWorkflowHere(workflow, KNOWN));
    expect(against(recording('checklist', 'code', service))).toEqual([]);
    expect(against(recording('checklist', 'title', []))).toEqual([]);
    for (const refused of [recording('checklist', 'price', service), recording('checklist', 'code', [])])
      expect(against(refused)).toEqual(['steps.0.checklist.0.recordsField']);
    expect(against(recording('documents', 'code', service))).toEqual(['steps.0.documents.0.recordsField']);
    expect(checkRecordedFields(recording('checklist', 'code', both), KNOWN.recordableFields)).toHaveLength(1);
  });

  it('always have one for everything', () => {
    expect(checkFallback(SHIPPED_WORKFLOWS)).toEqual([]);
    for (const narrow of [{ contentTypes: ['a'] }, { organizationKinds: ['b'] }, { isForNewOnly: true }]) {
      expect(codesOf(checkFallback([{ ...publication, ...narrow }]))).toEqual(['WorkflowFallbackMissing']);
    }
  });
});

describe('evidence', () => {
  it('is attached by the side that submits, to the present step and those after it', () => {
    const against = (step: number, present: number | null) =>
      codesOf(reasonsAgainstAttaching(FACTS, EDITOR, step, present));
    expect([against(1, 1), against(2, 1), against(0, 1), against(0, null)]).toEqual([
      [],
      [],
      ['StepPassed'],
      [],
    ]);
    expect(codesOf(reasonsAgainstAttaching(FACTS, MODERATOR, 1, 1))).toEqual(['VerbForbidden']);
    const reader = { ...EDITOR, mayChange: false };
    expect(codesOf(reasonsAgainstAttaching(FACTS, reader, 1, 1))).toEqual(['ForeignOrganization']);
    const common = { ...FACTS, organization: null };
    expect(codesOf(reasonsAgainstAttaching(common, reader, 1, 1))).toEqual(['CommonContent']);
    expect(codesOf(reasonsAgainstAttaching(common, EDITOR, 1, 1))).toEqual([]);
    const over = { ...FACTS, stage: 'published' as const };
    expect(codesOf(reasonsAgainstAttaching(over, EDITOR, 1, 1))).toEqual(['StageForbidsVerb']);
  });

  it('is ticked by whoever holds the claim', () => {
    expect(reasonsAgainstTicking(FACTS, MODERATOR, NOW)).toEqual([]);
    expect(codesOf(reasonsAgainstTicking(FACTS, EDITOR, NOW))).toEqual(['VerbForbidden']);
    expect(
      codesOf(reasonsAgainstTicking({ ...FACTS, claim: { by: 3, until: LATER } }, MODERATOR, NOW)),
    ).toEqual(['ClaimedByAnother']);
  });
});

describe('a case is given', () => {
  const receiver = { ...MODERATOR, userId: 5 };

  it('to who could claim it, whoever holds it', () => {
    expect(reasonsAgainstReceiving(FACTS, receiver, NOW)).toEqual([]);
    expect(reasonsAgainstReceiving({ ...FACTS, claim: { by: 1, until: EARLIER } }, receiver, NOW)).toEqual(
      [],
    );
  });

  it('never to an author, to who has approved the step, or to who does not decide it', () => {
    const codes = (facts: object, person = receiver) =>
      codesOf(reasonsAgainstReceiving({ ...FACTS, ...facts }, person, NOW));
    expect(codes({ authors: new Set([5]) })).toEqual(['AuthorMayNotDecide']);
    expect(codes({ approvedBy: new Set([5]) })).toEqual(['AlreadyApprovedByYou']);
    expect(codes({}, { ...receiver, roles: new Set(['registry-admin']) })).toEqual(['NotDeciderOfStep']);
    expect(codes({}, { ...receiver, permissions: new Set() })).toEqual(['VerbForbidden']);
  });
});

describe('the term of a step', () => {
  const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 23, hour));

  it.each([
    [at(0), at(4), at(2)],
    [at(0), at(96), at(72)],
    [at(0), at(48), at(24)],
  ])('from %o to %o is reminded of at %o', (startedAt, dueAt, reminder) => {
    expect(reminderAt(startedAt, dueAt)).toEqual(reminder);
  });

  it.each([
    [1, {}, null],
    [2, {}, 'due-soon'],
    [3, { isReminded: true }, null],
    [4, { isReminded: true }, 'overdue'],
    [9, {}, 'overdue'],
    [9, { isOverdueTold: true }, null],
    [9, { dueAt: null }, null],
  ])('at hour %i with %j is told as %s', (hour, changes, notice) => {
    const term = { startedAt: at(0), dueAt: at(4), isReminded: false, isOverdueTold: false, ...changes };
    expect(termNotice(term, at(hour))).toBe(notice);
  });
});
