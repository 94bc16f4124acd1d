import { useQueryParams } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { KeptContent, VersionSummary } from '../../../shared/version-contract';
import { useVersionsApi } from '../versions-api';

/** A version by its number, the present draft, or nothing to compare with. */
export type Side = number | 'now' | null;

/** What the address of the page keeps, so that a comparison can be sent by link. */
interface HistoryQuery {
  page?: string;
  pageSize?: string;
  from?: string;
  to?: string;
}

const sideOf = (text: string | undefined): Side | undefined => {
  if (text === undefined) return undefined;
  if (text === 'now') return 'now';
  return Number(text) || null;
};

export interface Chosen {
  readonly from: Side;
  readonly to: Side;
}

/** Unasked: what was last published or saved otherwise than now; of a deleted document what it was. */
function chosenOf(query: HistoryQuery, versions: readonly VersionSummary[], now: KeptContent | null): Chosen {
  const [newest] = versions;
  const to = sideOf(query.to) ?? (now ? 'now' : (newest?.id ?? null));
  const differing = versions.find(({ hash, isErased }) => now !== null && !isErased && hash !== now.hash);
  return { from: sideOf(query.from) ?? differing?.id ?? null, to };
}

export function useHistory(type: string, documentId: string) {
  const api = useVersionsApi();
  const [{ query }, setQuery] = useQueryParams<HistoryQuery>();
  const [page, pageSize] = [Number(query.page) || 1, Number(query.pageSize) || 20];
  const ask = useCallback(
    (signal: AbortSignal) => api.history(type, documentId, { page, pageSize }, signal),
    [api, type, documentId, page, pageSize],
  );
  const { answer, reload } = useAnswer(ask);
  const isDeleted = answer.data?.meta.isDeleted;
  const askNow = useCallback(
    async (signal: AbortSignal): Promise<KeptContent | null> =>
      isDeleted === false ? (await api.content(type, documentId, signal)).data : null,
    [api, type, documentId, isDeleted],
  );
  const now = useAnswer(askNow);
  const choose = ({ from, to }: Chosen): void => setQuery({ from: String(from ?? ''), to: String(to ?? '') });
  return {
    answer,
    now: now.answer,
    chosen: chosenOf(query, answer.data?.data ?? [], now.answer.data),
    choose,
    reload: () => {
      reload();
      now.reload();
    },
  };
}
