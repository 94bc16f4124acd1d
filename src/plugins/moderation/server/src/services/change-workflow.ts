import type { Core } from '@strapi/strapi';
import { checkFallback, checkWorkflowHere } from '../../../../../domain/moderation/check-workflows';
import type { WorkflowDefinition } from '../../../../../domain/moderation/workflow';
import type { Refusal } from '../../../../../domain/refusal';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { pluginApi } from '../../../../../shared/plugin-api';
import { LIMITS, WORKFLOW_UID } from '../../../shared/ids';
import type { ChangeWorkflowBody, RemoveWorkflowBody } from '../../../shared/workflows';
import { type Workflows, workflowsInForce } from '../queries/stored-workflows';
import { workflowVocabulary } from '../workflow-vocabulary';

type Actor = { readonly userId: number };

const refusedText = {
  ru: 'Процесс нельзя сохранить. Исправьте отмеченное.',
  en: 'The workflow cannot be saved. Correct what is marked.',
};

const changedText = {
  ru: 'Процессы уже изменил другой человек. Обновите страницу и повторите.',
  en: 'Somebody else has changed the workflows. Reload the page and try again.',
};

const goneText = {
  ru: 'Такого процесса нет. Обновите страницу.',
  en: 'There is no such workflow. Reload the page.',
};

const tooManyText = {
  ru: 'Процессов слишком много. Удалите лишние.',
  en: 'Too many workflows. Remove some.',
};

function refuse(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new RefusedError(400, 'WorkflowRefused', refusedText, { refusals });
}

interface Change {
  readonly version: number;
  readonly note: string;
  readonly action: 'moderation.workflow-changed' | 'moderation.workflow-removed';
  readonly apply: (now: Workflows) => Promise<{ workflows: WorkflowDefinition[]; title: string }>;
}

/**
 * Makes the next version of the workflows; cases on their way keep the one they were submitted under.
 * @throws RefusedError 400 `WorkflowRefused`, 404 `WorkflowNotFound`, 409 `WorkflowsChanged` with the version in force
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const make = ({ userId }: Actor, { version, note, action, apply }: Change): Promise<{ version: number }> =>
    inTransaction(strapi, async (trx) => {
      // One after another: the second of two at once must see what the first has made.
      await trx.raw("select pg_advisory_xact_lock(hashtext('moderation_workflows'))");
      const current = await workflowsInForce(trx);
      if (current.version !== version) {
        throw new RefusedError(409, 'WorkflowsChanged', changedText, { extra: { version: current.version } });
      }
      const { workflows, title } = await apply(current);
      const next = version + 1;
      await strapi.db
        .query(WORKFLOW_UID)
        .create({ data: { version: next, workflows, note, author: userId } });
      await pluginApi(strapi, 'audit').record({
        action,
        object: { type: WORKFLOW_UID, id: String(next), title },
        before: { version },
        after: { version: next, note },
      });
      return { version: next };
    });

  return {
    /** Adds the workflow, or puts it in the place of the one with its code. */
    change: (actor: Actor, { version, workflow, note }: ChangeWorkflowBody): Promise<{ version: number }> =>
      make(actor, {
        version,
        note,
        action: 'moderation.workflow-changed',
        apply: async ({ workflows }) => {
          refuse(checkWorkflowHere(workflow, await workflowVocabulary(strapi), ['workflow']));
          const isKnown = workflows.some(({ code }) => code === workflow.code);
          const next = isKnown
            ? workflows.map((each) => (each.code === workflow.code ? workflow : each))
            : [...workflows, workflow];
          refuse(checkFallback(next, ['workflow', 'contentTypes']));
          if (next.length > LIMITS.workflows) throw new RefusedError(409, 'TooManyWorkflows', tooManyText);
          return { workflows: next, title: workflow.name.ru };
        },
      }),

    remove: (actor: Actor, { version, code, note }: RemoveWorkflowBody): Promise<{ version: number }> =>
      make(actor, {
        version,
        note,
        action: 'moderation.workflow-removed',
        apply: async ({ workflows }) => {
          const gone = workflows.find((each) => each.code === code);
          if (!gone) throw new RefusedError(404, 'WorkflowNotFound', goneText);
          const next = workflows.filter((each) => each !== gone);
          refuse(checkFallback(next, ['code']));
          return { workflows: next, title: gone.name.ru };
        },
      }),
  };
};
