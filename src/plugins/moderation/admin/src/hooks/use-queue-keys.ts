import { type RefObject, useCallback } from 'react';
import type { QueueItem } from '../../../shared/contract';
import { type Deeds, useKeys } from './use-keys';

interface QueueKeys {
  onClaim: (item: QueueItem) => void;
  onApprove: (item: QueueItem) => void;
  onSelect: (item: QueueItem) => void;
  onHelp: () => void;
}

const titlesIn = (table: HTMLElement): HTMLElement[] => [
  ...table.querySelectorAll<HTMLElement>('a[data-case]'),
];

/** The row in which the focus is; -1 where it is elsewhere. */
const rowOf = (titles: HTMLElement[]): number =>
  titles.findIndex((title) => title.closest('tr')?.contains(document.activeElement));

function move(titles: HTMLElement[], by: 1 | -1): void {
  const row = rowOf(titles);
  const next = row === -1 ? (by === 1 ? 0 : titles.length - 1) : row + by;
  titles[Math.min(Math.max(next, 0), titles.length - 1)]?.focus();
}

/**
 * Works through the queue from the keyboard. The focus itself moves from title to title, so that Enter opens a case as
 * any link and a screen reader says where one is.
 */
export function useQueueKeys(
  table: RefObject<HTMLElement>,
  items: readonly QueueItem[],
  keys: QueueKeys,
  isOn: boolean,
): void {
  const deeds = useCallback((): Deeds => {
    const titles = table.current ? titlesIn(table.current) : [];
    const row = rowOf(titles);
    const item = items[row];
    const always: Deeds = { '?': keys.onHelp };
    if (titles.length === 0) return always;
    const walking: Deeds = { KeyJ: () => move(titles, 1), KeyK: () => move(titles, -1) };
    // Elsewhere on the page the arrows scroll.
    if (!item) return { ...always, ...walking };
    return {
      ...always,
      ...walking,
      ArrowDown: walking.KeyJ,
      ArrowUp: walking.KeyK,
      KeyO: () => titles[row]?.click(),
      KeyX: () => keys.onSelect(item),
      KeyC: () => keys.onClaim(item),
      KeyA: () => keys.onApprove(item),
    };
  }, [table, items, keys]);
  useKeys(deeds, isOn);
}
