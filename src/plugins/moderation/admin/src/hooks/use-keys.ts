import { useEffect } from 'react';

/** By the place of a key (`KeyJ`): J is J on a Russian layout too. The question mark is known by its sign. */
export type Deeds = Readonly<Record<string, (() => void) | undefined>>;

/** Where letters and arrows have a meaning of their own. */
const TAKES_KEYS =
  'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="menu"], [role="dialog"], [role="alertdialog"]';

const isTaken = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest(TAKES_KEYS) !== null;

/**
 * Does at a single key what the page has for it at that moment; never in a field, a list or a dialog. The question mark
 * is heard always: the help it opens has the switch for the others.
 * @param deedsNow memoised by the caller
 */
export function useKeys(deedsNow: () => Deeds, isOn: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { code, key, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey || isTaken(event)) return;
      const isHelp = key === '?';
      const deed = isHelp || isOn ? deedsNow()[isHelp ? key : code] : undefined;
      if (!deed) return;
      event.preventDefault();
      // Tables of the panel have arrows of their own, from cell to cell.
      event.stopPropagation();
      deed();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [deedsNow, isOn]);
}
