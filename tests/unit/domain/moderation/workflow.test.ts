import { afterApproval } from '../../../../src/domain/moderation/after-approval';
import { checkDecision } from '../../../../src/domain/moderation/check-decision';
import { checkWorkflow } from '../../../../src/domain/moderation/check-workflow';
import { DECISION_REASONS } from '../../../../src/domain/moderation/decision-reasons';
import { SHIPPED_WORKFLOWS } from '../../../../src/domain/moderation/shipped-workflows';
import type { Stage } from '../../../../src/domain/moderation/stages';
import { stepDueAt } from '../../../../src/domain/moderation/step-due-at';
import {
  TRANSITIONS,
  transitionOf,
  type Verb,
  verbsFrom,
} from '../../../../src/domain/moderation/transitions';
import { type WorkflowDefinition, workflowFor } from '../../../../src/domain/moderation/workflow';
import { KNOWN_YEARS } from '../../../../src/domain/working-calendar/known-years';
import { workingCalendar } from '../../../../src/domain/working-calendar/working-calendar';
import { USUAL_DAY } from '../../../../src/domain/working-calendar/working-time';
import { codesOf, pathsOf } from '../arbitraries';
import { stages, stepCalled } from './facts';

const [publication, newService] = SHIPPED_WORKFLOWS;
if (!publication || !newService) throw new Error('two workflows are shipped');

const subject = (contentType: string, isUpdate = false) => ({
  contentType,
  organizationKind: 'local-body',
  isUpdate,
});

describe('the table of transitions', () => {
  it('leads from every stage to another, and to every stage from another', () => {
    const verbs = Object.keys(TRANSITIONS).filter((verb): verb is Verb => verb in TRANSITIONS);
    expect(stages.filter((stage) => verbsFrom(stage).length === 0)).toEqual([]);
    const reached = new Set<string>(verbs.map((verb) => transitionOf(verb).to));
    expect(stages.filter((stage) => !reached.has(stage))).toEqual([]);
  });

  it.each<[Stage, string]>([
    ['draft', 'submit publish-at-once archive'],
    ['submitted', 'take-back claim assign return publish-at-once'],
    [
      'in-review',
      'take-back claim assign hand-over release approve request-changes reject return publish-at-once',
    ],
    ['changes-requested', 'submit publish-at-once'],
    ['approved', 'take-back schedule publish publish-at-once'],
    ['rejected', 'rework archive'],
    ['scheduled', 'take-back unschedule publish publish-at-once'],
    ['published', 'withdraw supersede'],
    ['withdrawn', 'rework archive'],
    ['archived', 'restore'],
  ])('from %s allows %s', (stage, verbs) => {
    expect(verbsFrom(stage).join(' ')).toBe(verbs);
  });

  it('reaches the public only through approval or broken glass', () => {
    const reached = new Set(['draft']);
    for (const stage of reached) {
      for (const from of stages.filter((each) => each === stage)) {
        for (const verb of verbsFrom(from)) {
          if (verb !== 'approve' && verb !== 'publish-at-once') reached.add(transitionOf(verb).to);
        }
      }
    }
    expect([...reached].sort()).toEqual(
      ['archived', 'changes-requested', 'draft', 'in-review', 'rejected', 'submitted'].sort(),
    );
  });
});

describe('the shipped workflows', () => {
  it.each(SHIPPED_WORKFLOWS)('$code is complete', (workflow) => {
    expect(checkWorkflow(workflow)).toEqual([]);
  });

  it('a new service goes its long way, everything else is reviewed once', () => {
    const chosen = (contentType: string, isUpdate: boolean): string | undefined =>
      workflowFor(subject(contentType, isUpdate), SHIPPED_WORKFLOWS)?.code;
    expect(chosen('api::service.service', false)).toBe('new-service');
    expect(chosen('api::service.service', true)).toBe('publication');
    expect(chosen('api::news-item.news-item', false)).toBe('publication');
  });

  it('a narrower workflow wins, and where none fits there is none', () => {
    const local: WorkflowDefinition = { ...publication, code: 'local', organizationKinds: ['local-body'] };
    expect(workflowFor(subject('api::article.article'), [publication, local])?.code).toBe('local');
    const federal = { ...local, organizationKinds: ['federal-body'] };
    expect(workflowFor(subject('api::article.article'), [federal])).toBeNull();
    expect(workflowFor({ ...subject('api::article.article'), organizationKind: null }, [local])).toBeNull();
  });

  it('a new service has seven steps from the concept to the catalogue', () => {
    expect(newService.steps.map(({ code }) => code)).toEqual([
      ...['concept', 'registration', 'technical-description', 'test', 'conformity', 'approval', 'catalogue'],
    ]);
  });
});

describe('an approval', () => {
  const twice: WorkflowDefinition = {
    ...newService,
    steps: [{ ...stepCalled('concept'), approvals: 2 }, stepCalled('review')],
  };

  it.each([
    [0, 1, { stage: 'submitted', step: 0 }],
    [0, 2, { stage: 'submitted', step: 1 }],
    [1, 1, { stage: 'approved', step: 2 }],
  ])('of step %i by %i people leads to %j', (step, approvals, standing) => {
    expect(afterApproval(twice, step, approvals)).toEqual(standing);
  });
});

describe('the term of a step', () => {
  const office = { calendar: workingCalendar(KNOWN_YEARS), zone: 'Europe/Moscow', day: USUAL_DAY };
  const from = new Date('2026-11-20T17:00:00+03:00');

  it.each([
    [{ amount: 1, unit: 'working-days' as const }, '2026-11-23T18:00:00+03:00'],
    [{ amount: 4, unit: 'working-hours' as const }, '2026-11-23T12:00:00+03:00'],
  ])('%j ends at %s', (term, end) => {
    expect(stepDueAt(from, term, office)).toEqual({ value: new Date(end) });
  });
});

describe('a workflow from the panel', () => {
  const step = stepCalled('concept');
  const withStep = (change: object): WorkflowDefinition => ({
    ...publication,
    steps: [{ ...step, ...change }],
  });

  it.each<[string, WorkflowDefinition, string, string]>([
    ['no steps', { ...publication, steps: [] }, 'WorkflowStepsMissing', 'steps'],
    ['a code with capitals', { ...publication, code: 'My_Flow' }, 'WorkflowCode', 'code'],
    ['a blank name', { ...publication, name: { ru: ' ', en: 'x' } }, 'WorkflowName', 'name'],
    ['the same step twice', { ...publication, steps: [step, step] }, 'WorkflowCode', 'steps.1.code'],
    ['nobody to decide', withStep({ deciders: [] }), 'StepDecidersMissing', 'steps.0.deciders'],
    ['no approval', withStep({ approvals: 0 }), 'StepApprovals', 'steps.0.approvals'],
    ['half an approval', withStep({ approvals: 1.5 }), 'StepApprovals', 'steps.0.approvals'],
    ['no time', withStep({ term: { amount: 0, unit: 'working-days' } }), 'StepTerm', 'steps.0.term.amount'],
    [
      'an item that a document is',
      withStep({ checklist: [...step.documents] }),
      'WorkflowCode',
      'steps.0.checklist.0.code',
    ],
  ])('is refused for %s', (_name, workflow, code, path) => {
    const refusals = checkWorkflow(workflow);
    expect([codesOf(refusals), pathsOf(refusals)]).toEqual([[code], [path]]);
  });
});

describe('a decision', () => {
  const text = 'Срок не сходится с регламентом.';

  it.each([
    ['request-changes' as const, { reasons: [{ code: 'spelling', field: ['title'] }], text: null }],
    ['reject' as const, { reasons: [{ code: 'legal-basis', field: null }], text }],
    ['request-changes' as const, { reasons: [{ code: 'other', field: null, text }], text: null }],
    ['withdraw' as const, { reasons: [{ code: 'service-ended', field: null }], text }],
    ['publish-at-once' as const, { reasons: [{ code: 'emergency', field: null }], text }],
  ])('%s with %j is explained', (verb, decision) => {
    expect(checkDecision(verb, decision)).toEqual([]);
  });

  it.each([
    ['request-changes' as const, { reasons: [], text }, 'DecisionReasonMissing reasons'],
    [
      'request-changes' as const,
      { reasons: [{ code: 'constructor', field: null }], text },
      'DecisionReasonUnknown reasons.0.code',
    ],
    [
      'reject' as const,
      { reasons: [{ code: 'service-ended', field: null }], text },
      'DecisionReasonUnknown reasons.0.code',
    ],
    [
      'reject' as const,
      { reasons: [{ code: 'spelling', field: [] }], text },
      'DecisionFieldMissing reasons.0.field',
    ],
    [
      'reject' as const,
      { reasons: [{ code: 'duplicate', field: null }], text: 'Нет.' },
      'DecisionTextMissing text',
    ],
    [
      'request-changes' as const,
      { reasons: [{ code: 'other', field: null }], text: null },
      'DecisionTextMissing text',
    ],
  ])('%s with %j is refused', (verb, decision, expected) => {
    const [refusal, ...more] = checkDecision(verb, decision);
    expect([`${refusal?.code} ${refusal?.path.join('.')}`, more]).toEqual([expected, []]);
  });

  it('has Russian and English words for every reason', () => {
    for (const { label } of Object.values(DECISION_REASONS)) {
      expect(label.ru).toMatch(/^[А-ЯЁ][а-яё ]+$/);
      expect(label.en).toMatch(/^[A-Z][a-z ]+$/);
    }
  });
});
