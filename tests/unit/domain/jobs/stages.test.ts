import { isJobStage, JOB_STAGES, mayBeDone, stageInQueue } from '../../../../src/domain/jobs/stages';

describe('the stage of a queued job', () => {
  it.each([
    ['waiting', { isLocked: false, attempts: 0, maxAttempts: 3 }],
    ['failed', { isLocked: false, attempts: 1, maxAttempts: 3 }],
    ['dead', { isLocked: false, attempts: 3, maxAttempts: 3 }],
    ['running', { isLocked: true, attempts: 1, maxAttempts: 3 }],
    // The last attempt is still an attempt.
    ['running', { isLocked: true, attempts: 3, maxAttempts: 3 }],
  ])('is %s', (stage, job) => {
    expect(stageInQueue(job)).toBe(stage);
  });
});

describe('what may be done with a job', () => {
  it.each([
    ['retry', ['dead', 'failed']],
    ['discard', ['dead', 'failed']],
    ['cancel', ['running', 'failed', 'waiting']],
  ] as const)('%s', (verb, stages) => {
    expect(JOB_STAGES.filter((stage) => mayBeDone(verb, stage))).toEqual(stages);
  });

  it('knows no other stages', () => {
    expect(['dead', 'done', 'sleeping', ''].map(isJobStage)).toEqual([true, true, false, false]);
  });
});
