import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { PersonName } from '../../shared/contract';
import type { AttachBody, DetachBody, TickBody } from '../../shared/evidence';
import type { AnswerBody, GiveBody } from '../../shared/hands';
import type {
  ChangeWorkflowBody,
  RemoveWorkflowBody,
  WorkflowsAnswer,
  WorkflowsVersion,
} from '../../shared/workflows';

type Item<Data> = { data: Data };

/** The routes of workflows and of what their steps ask for, as typed calls. */
export function useWorkflowApi() {
  const { get, post } = useFetchClient();
  return useMemo(() => {
    const evidence = (caseId: string, verb: string, body: object) =>
      post<Item<null>>(`/moderation/cases/${caseId}/evidence/${verb}`, body);
    return {
      workflows: async (signal: AbortSignal): Promise<WorkflowsAnswer> =>
        (await get<Item<WorkflowsAnswer>>('/moderation/workflows', { signal })).data.data,
      versions: async (signal: AbortSignal): Promise<WorkflowsVersion[]> =>
        (await get<Item<WorkflowsVersion[]>>('/moderation/workflows/versions', { signal })).data.data,
      change: (body: ChangeWorkflowBody) => post('/moderation/workflows/change', body),
      remove: (body: RemoveWorkflowBody) => post('/moderation/workflows/remove', body),
      attach: (caseId: string, body: AttachBody) => evidence(caseId, 'attach', body),
      detach: (caseId: string, body: DetachBody) => evidence(caseId, 'detach', body),
      receivers: async (caseId: string, signal: AbortSignal): Promise<PersonName[]> =>
        (await get<Item<PersonName[]>>(`/moderation/cases/${caseId}/receivers`, { signal })).data.data,
      give: (caseId: string, verb: 'hand-over' | 'assign', body: GiveBody) =>
        post(`/moderation/cases/${caseId}/${verb}`, body),
      answer: (remark: string, body: AnswerBody) => post(`/moderation/remarks/${remark}/answer`, body),
      reopen: (remark: string) => post(`/moderation/remarks/${remark}/reopen`),
      tick: (caseId: string, body: TickBody) => evidence(caseId, 'tick', body),
    };
  }, [get, post]);
}
