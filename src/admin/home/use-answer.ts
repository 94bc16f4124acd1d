import { useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import type { Question, Source } from './question';

const SHOWN = 6;
const READ = 'plugin::content-manager.explorer.read';

export interface Entry {
  uid: string;
  documentId: string;
  title: string | null;
  date: string;
}

export type Answer =
  | { stage: 'loading' }
  | { stage: 'failed' }
  | { stage: 'forbidden' }
  | { stage: 'ready'; entries: Entry[]; total: number };

interface Page {
  results: Array<Record<string, unknown>>;
  pagination: { total: number };
}

function toEntry(row: Record<string, unknown>, { uid, title, date }: Source): Entry {
  const name = row[title];
  return {
    uid,
    documentId: String(row.documentId),
    title: typeof name === 'string' ? name : null,
    date: String(row[date]),
  };
}

function byDate(direction: Source['direction']) {
  const sign = direction === 'ASC' ? 1 : -1;
  return (a: Entry, b: Entry) => sign * a.date.localeCompare(b.date);
}

/**
 * Asks the content manager's own lists, so that a person sees here what they would see there: their roles and
 * conditions («own organisations») hold on the server.
 */
export function useAnswer(question: Question): Answer {
  const { get } = useFetchClient();
  const permissions = useAuth('useAnswer', (auth) => auth.permissions);
  const [answer, setAnswer] = useState<Answer>({ stage: 'loading' });
  const sources = useMemo(
    () =>
      question.sources.filter(({ uid }) =>
        permissions.some(({ action, subject }) => action === READ && subject === uid),
      ),
    [question, permissions],
  );

  useEffect(() => {
    const request = new AbortController();
    const ask = async (source: Source) => {
      const sort = `${source.date}:${source.direction}`;
      const params = new URLSearchParams({ page: '1', pageSize: String(SHOWN), sort, ...source.filters });
      const url = `/content-manager/collection-types/${source.uid}?${params}`;
      const { data } = await get<Page>(url, { signal: request.signal });
      return {
        entries: data.results.map((row) => toEntry(row, source)),
        total: data.pagination.total,
      };
    };
    Promise.all(sources.map(ask)).then(
      (pages) => {
        const entries = pages.flatMap((page) => page.entries);
        entries.sort(byDate(sources[0]?.direction ?? 'DESC'));
        const total = pages.reduce((sum, page) => sum + page.total, 0);
        setAnswer({ stage: 'ready', entries: entries.slice(0, SHOWN), total });
      },
      () => {
        if (!request.signal.aborted) setAnswer({ stage: 'failed' });
      },
    );
    return () => request.abort();
  }, [get, sources]);

  return sources.length === 0 ? { stage: 'forbidden' } : answer;
}
