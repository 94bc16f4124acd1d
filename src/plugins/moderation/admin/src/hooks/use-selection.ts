import { useCallback, useState } from 'react';
import type { QueueItem } from '../../../shared/contract';

/** Waits for a decision, so that it can be one of many. */
export const isSelectable = ({ stage }: QueueItem): boolean => stage === 'submitted' || stage === 'in-review';

/** The rows a person has ticked, as they were when ticked: that is what a decision is about. */
export function useSelection() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, QueueItem>>(new Map());

  const toggle = useCallback((item: QueueItem): void => {
    if (!isSelectable(item)) return;
    setChosen((before) => {
      const next = new Map(before);
      if (!next.delete(item.documentId)) next.set(item.documentId, item);
      return next;
    });
  }, []);
  const toggleAll = useCallback((items: readonly QueueItem[]): void => {
    setChosen((before) => {
      const selectable = items.filter(isSelectable);
      const next = new Map(before);
      const isEvery = selectable.every(({ documentId }) => next.has(documentId));
      for (const item of selectable) {
        if (isEvery) next.delete(item.documentId);
        else next.set(item.documentId, item);
      }
      return next;
    });
  }, []);
  const clear = useCallback((): void => setChosen(new Map()), []);
  return { chosen, toggle, toggleAll, clear };
}
