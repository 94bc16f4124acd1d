import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { Activation } from '../../shared/activation';
import type { Bulk, BulkBody } from '../../shared/bulk';
import type { Clock } from '../../shared/clock';
import type { CaseView, DocumentStage, QueueAnswer, QueueQuery } from '../../shared/contract';
import type {
  ApproveBody,
  DecisionBody,
  SubmitBody,
  UnscheduleBody,
  UrgentBody,
  WithdrawBody,
} from '../../shared/decisions';
import type { DeskFigures, MaterialsAnswer, MaterialsQuery } from '../../shared/materials';
import type { ChangeMinorFieldsBody, MinorFields } from '../../shared/minor-edits';
import type { Preview } from '../../shared/preview';
import type { QueueChoices, SavedView, SaveViewBody } from '../../shared/queue-views';

type Item<Data> = { data: Data };

/** The routes of the plugin, as typed calls. They reject with the panel's own error of a refused request. */
export function useModerationApi() {
  const { get, post } = useFetchClient();
  return useMemo(() => {
    const ofCase = (id: string, verb: string, body: object = {}) =>
      post<Item<null>>(`/moderation/cases/${id}/${verb}`, body);
    const ofDocument = (type: string, id: string) => `/moderation/documents/${type}/${id}`;
    return {
      queue: async (params: QueueQuery, signal: AbortSignal): Promise<QueueAnswer> =>
        (await get<QueueAnswer>('/moderation/cases', { params, signal })).data,
      choices: async (signal: AbortSignal): Promise<QueueChoices> =>
        (await get<Item<QueueChoices>>('/moderation/queue/choices', { signal })).data.data,
      views: async (signal: AbortSignal): Promise<SavedView[]> =>
        (await get<Item<SavedView[]>>('/moderation/queue/views', { signal })).data.data,
      saveView: (body: SaveViewBody) => post('/moderation/queue/views', body),
      removeView: (id: string) => post(`/moderation/queue/views/${id}/remove`),
      startBulk: async (body: BulkBody): Promise<Pick<Bulk, 'documentId'>> =>
        (await post<Item<Pick<Bulk, 'documentId'>>>('/moderation/bulk', body)).data.data,
      bulk: async (id: string, signal: AbortSignal): Promise<Bulk> =>
        (await get<Item<Bulk>>(`/moderation/bulk/${id}`, { signal })).data.data,
      materials: async (params: MaterialsQuery, signal: AbortSignal): Promise<MaterialsAnswer> =>
        (await get<MaterialsAnswer>('/moderation/materials', { params, signal })).data,
      figures: async (signal: AbortSignal): Promise<DeskFigures> =>
        (await get<Item<DeskFigures>>('/moderation/figures', { signal })).data.data,
      preview: async (type: string, id: string, signal: AbortSignal): Promise<Preview> =>
        (await get<Item<Preview>>(`${ofDocument(type, id)}/preview`, { signal })).data.data,
      /** Of a document or an organisation; null: of the installation. */
      clock: async (of: { type: string; id: string } | null, signal: AbortSignal): Promise<Clock> => {
        const path = of ? `${ofDocument(of.type, of.id)}/clock` : '/moderation/clock';
        return (await get<Item<Clock>>(path, { signal })).data.data;
      },
      case: async (id: string, signal: AbortSignal): Promise<CaseView> =>
        (await get<Item<CaseView>>(`/moderation/cases/${id}`, { signal })).data.data,
      stage: async (type: string, id: string, signal: AbortSignal): Promise<DocumentStage> =>
        (await get<Item<DocumentStage>>(ofDocument(type, id), { signal })).data.data,
      claim: (id: string) => ofCase(id, 'claim'),
      release: (id: string) => ofCase(id, 'release'),
      inspect: (id: string) => ofCase(id, 'inspect'),
      archive: (id: string) => ofCase(id, 'archive'),
      rework: (id: string) => ofCase(id, 'rework'),
      restore: (id: string) => ofCase(id, 'restore'),
      takeBack: (id: string) => ofCase(id, 'take-back'),
      approve: (id: string, body: ApproveBody) => ofCase(id, 'approve', body),
      requestChanges: (id: string, body: DecisionBody) => ofCase(id, 'request-changes', body),
      unschedule: (id: string, body: UnscheduleBody) => ofCase(id, 'unschedule', body),
      reject: (id: string, body: DecisionBody) => ofCase(id, 'reject', body),
      submit: (type: string, id: string, body: SubmitBody) => post(`${ofDocument(type, id)}/submit`, body),
      withdraw: (type: string, id: string, body: WithdrawBody) =>
        post(`${ofDocument(type, id)}/withdraw`, body),
      publishAtOnce: (type: string, id: string, body: UrgentBody) =>
        post(`${ofDocument(type, id)}/publish-at-once`, body),
      activation: async (id: string, signal: AbortSignal): Promise<Activation | null> =>
        (await get<Item<Activation | null>>(`/moderation/activations/${id}`, { signal })).data.data,
      handleActivation: (id: string) => post(`/moderation/activations/${id}/handle`),
      resendContacts: (organization: string) => post(`/moderation/contacts/${organization}/resend`),
      minorEdits: async (organization: string, signal: AbortSignal): Promise<MinorFields[]> =>
        (await get<Item<MinorFields[]>>('/moderation/minor-edits', { params: { organization }, signal })).data
          .data,
      changeMinorEdits: (body: ChangeMinorFieldsBody) => post('/moderation/minor-edits/change', body),
      resolve: (remark: string) => post(`/moderation/remarks/${remark}/resolve`),
    };
  }, [get, post]);
}
