import { NEW_SERVICE_STEPS } from './new-service-steps';
import type { WorkflowDefinition } from './workflow';

/** One review within a working day. */
const publication: WorkflowDefinition = {
  code: 'publication',
  name: { ru: 'Публикация', en: 'Publication' },
  contentTypes: [],
  organizationKinds: [],
  isForNewOnly: false,
  steps: [
    {
      code: 'review',
      name: { ru: 'Проверка модератором', en: 'Review by a moderator' },
      deciders: [{ role: 'moderator', organization: 'any' }],
      approvals: 1,
      documents: [],
      checklist: [],
      term: { amount: 1, unit: 'working-days' },
      whenOverdue: 'escalate',
    },
  ],
};

const newService: WorkflowDefinition = {
  code: 'new-service',
  name: { ru: 'Новая услуга', en: 'New service' },
  contentTypes: ['api::service.service'],
  organizationKinds: [],
  isForNewOnly: true,
  steps: NEW_SERVICE_STEPS,
};

/** The workflows an installation has from the start; the panel changes them and adds others. */
export const SHIPPED_WORKFLOWS: readonly WorkflowDefinition[] = [publication, newService];
