import { useNotification, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useModerationApi } from '../api';
import { useWords } from '../words';
import { type QueueAddress, questionOf } from './use-queue';

/**
 * Goes from case to case in the order of the queue one came from: its conditions are in the address of the case. Cases
 * that were there when the page was opened stay known, so that what has been decided meanwhile does not move the others.
 */
export function useQueueWalk(caseId: string) {
  const api = useModerationApi();
  const { say } = useWords();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { toggleNotification } = useNotification();
  const [{ query }] = useQueryParams<QueueAddress>();
  const known = useRef<string[]>([]);
  const question = questionOf(query);

  async function load(page: number, signal: AbortSignal): Promise<void> {
    const { data } = await api.queue({ ...question, page }, signal);
    const fresh = data.map(({ documentId }) => documentId).filter((id) => !known.current.includes(id));
    known.current = [...known.current, ...fresh];
  }
  useEffect(() => {
    const request = new AbortController();
    // Asked again when it is needed.
    load(question.page, request.signal).catch(() => undefined);
    return () => request.abort();
  }, []);

  const neighbour = (by: 1 | -1): string | undefined => known.current[known.current.indexOf(caseId) + by];
  const tell = (message: string): void => toggleNotification({ type: 'info', message });

  async function next(): Promise<string | undefined> {
    // What was decided has made room on the page: first the same one again.
    for (const page of [question.page, question.page + 1]) {
      if (neighbour(1)) break;
      await load(page, new AbortController().signal);
    }
    return neighbour(1);
  }

  const open = (id: string): void => navigate({ pathname: `../cases/${id}`, search });
  const queue = { pathname: '..', search };
  return {
    queue,
    toQueue: () => navigate(queue),

    async toNext(): Promise<void> {
      try {
        const id = await next();
        if (id) open(id);
        else tell(say('walk.last', 'Дальше в очереди ничего нет.'));
      } catch {
        tell(say('walk.failed', 'Очередь не загрузилась. Повторите.'));
      }
    },

    toPrevious(): void {
      const id = neighbour(-1);
      if (id) open(id);
      else tell(say('walk.first', 'Это первое дело очереди.'));
    },
  };
}
