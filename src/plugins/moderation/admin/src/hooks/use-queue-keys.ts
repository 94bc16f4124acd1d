import { type RefObject, useEffect } from 'react';
import type { QueueItem } from '../../../shared/contract';

interface QueueKeys {
  onClaim: (item: QueueItem) => void;
  onApprove: (item: QueueItem) => void;
  onSelect: (item: QueueItem) => void;
  onHelp: () => void;
}

/** Where letters and arrows have a meaning of their own. */
const TAKES_KEYS =
  'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="menu"], [role="dialog"], [role="alertdialog"]';

const isTaken = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest(TAKES_KEYS) !== null;

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
 * any link and a screen reader says where one is. Keys are known by their place: J is J on a Russian layout too.
 */
export function useQueueKeys(
  table: RefObject<HTMLElement>,
  items: readonly QueueItem[],
  keys: QueueKeys,
  isOn: boolean,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { code, key, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey || isTaken(event)) return;
      if (key === '?') {
        event.preventDefault();
        keys.onHelp();
        return;
      }
      const titles = isOn && table.current ? titlesIn(table.current) : [];
      const item = items[rowOf(titles)];
      const deeds: Readonly<Record<string, (() => void) | undefined>> = {
        KeyJ: () => move(titles, 1),
        ArrowDown: () => move(titles, 1),
        KeyK: () => move(titles, -1),
        ArrowUp: () => move(titles, -1),
        KeyO: item && (() => titles[rowOf(titles)]?.click()),
        KeyX: item && (() => keys.onSelect(item)),
        KeyC: item && (() => keys.onClaim(item)),
        KeyA: item && (() => keys.onApprove(item)),
      };
      // Elsewhere on the page the arrows scroll.
      const isElsewhere = code.startsWith('Arrow') && rowOf(titles) === -1;
      const deed = titles.length > 0 && !isElsewhere ? deeds[code] : undefined;
      if (!deed) return;
      event.preventDefault();
      // The table has arrows of its own, from cell to cell.
      event.stopPropagation();
      deed();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [table, items, keys, isOn]);
}
