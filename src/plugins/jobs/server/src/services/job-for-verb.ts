import type { Core } from '@strapi/strapi';
import { type JobVerb, type LiveStage, mayBeDone, stageInQueue } from '../../../../../domain/jobs/stages';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { tasksOf } from '../../../../../shared/jobs/task-registry';
import { jobById, lockedInQueue } from '../queries/jobs';

export interface JobForVerb {
  readonly id: string;
  readonly task: string;
  /** What people call it. */
  readonly title: string;
  readonly stage: LiveStage;
}

/** @throws RefusedError 404 `JobNotFound` */
export function jobNotFound(): never {
  throw new RefusedError(404, 'JobNotFound', {
    ru: 'Такого задания нет: возможно, оно завершилось давно. Обновите список.',
    en: 'There is no such job; it may have ended long ago. Reload the list.',
  });
}

const ended = (): RefusedError =>
  new RefusedError(409, 'JobEnded', {
    ru: 'Задание уже завершилось. Обновите список.',
    en: 'The job has already ended. Reload the list.',
  });

const wrongStage = (stage: LiveStage): RefusedError =>
  new RefusedError(
    409,
    'JobInAnotherStage',
    {
      ru: 'С заданием в этом состоянии так поступить нельзя: оно изменилось. Обновите список.',
      en: 'This cannot be done with the job as it is now. Reload the list.',
    },
    { extra: { stage } },
  );

/**
 * The job, held until the transaction ends, if the verb may be done with it now.
 * @throws RefusedError 404 `JobNotFound`; 409 `JobEnded`, `JobInAnotherStage`
 */
export async function jobForVerb(
  strapi: Core.Strapi,
  trx: Transaction,
  id: string,
  verb: JobVerb,
): Promise<JobForVerb> {
  const queued = await lockedInQueue(trx, id);
  if (!queued) throw (await jobById(strapi, id)) ? ended() : jobNotFound();
  const stage = stageInQueue(queued);
  if (!mayBeDone(verb, stage)) throw wrongStage(stage);
  const title = tasksOf(strapi).get(queued.task)?.title.ru ?? queued.task;
  return { id, task: queued.task, title, stage };
}
