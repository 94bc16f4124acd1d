import { useQueryParams } from '@strapi/strapi/admin';
import { useCallback, useMemo } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { JournalFilters } from '../../../shared/journal';
import { useJournalApi } from '../journal-api';

/** What the address of the page keeps, so that a filtered list can be sent by link. Days are of the reader's zone. */
export interface JournalSearch {
  actor?: string | undefined;
  actorKind?: string | undefined;
  action?: string | undefined;
  organization?: string | undefined;
  objectType?: string | undefined;
  object?: string | undefined;
  title?: string | undefined;
  address?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  after?: string | undefined;
}

/** No filter. */
export const EVERYTHING: JournalSearch = {
  actor: undefined,
  actorKind: undefined,
  action: undefined,
  organization: undefined,
  objectType: undefined,
  object: undefined,
  title: undefined,
  address: undefined,
  from: undefined,
  to: undefined,
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The beginning of a day, or of the one after it. */
function startOf(day: string | undefined, later = 0): string | undefined {
  if (!day || !DAY.test(day)) return undefined;
  const start = new Date(`${day}T00:00`);
  start.setDate(start.getDate() + later);
  return Number.isNaN(start.getTime()) ? undefined : start.toISOString();
}

const filled = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Partial<Fields>;

export function filtersOf(search: JournalSearch): JournalFilters {
  const { title, from, to, after: _page, ...others } = search;
  return filled({
    ...others,
    // The server looks for three letters or more.
    title: (title?.trim().length ?? 0) >= 3 ? title : undefined,
    from: startOf(from),
    to: startOf(to, 1),
  }) as JournalFilters;
}

export function useJournal() {
  const api = useJournalApi();
  const [{ query, rawQuery }, setQuery] = useQueryParams<JournalSearch>();
  // The parsed query is a new object at every render; its text is not.
  const filters = useMemo(() => filtersOf(query), [rawQuery]);
  const after = query.after;
  const ask = useCallback(
    (signal: AbortSignal) => api.entries({ ...filters, ...(after ? { after } : {}) }, signal),
    [api, filters, after],
  );
  const { answer, reload } = useAnswer(ask);
  return {
    answer,
    reload,
    search: query,
    filters,
    filter: (change: JournalSearch): void => {
      setQuery({ ...change, after: undefined });
      // After a failure the same question may be asked again.
      if (answer.stage === 'failed') reload();
    },
    turnTo: (place: string | undefined): void => setQuery({ after: place }),
    isFiltered: Object.keys(filters).length > 0,
  };
}
