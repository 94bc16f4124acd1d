import { useEffect, useRef } from 'react';
import type { Path } from '../../../../../domain/refusal';
import { usePathLabel } from '../hooks/use-path-label';
import { goToField } from './go-to-field';

/**
 * Leads from a dialog to a field of the form below it. A dialog that closes gives the focus back to what has opened it,
 * a moment after it is gone: the field gets it after that. For a component inside of the dialog.
 * @returns takes down where to go; the dialog has to be closed by the caller
 */
export function useGoAfterClosing(type: string): (path: Path) => void {
  const labelOf = usePathLabel(type);
  const going = useRef<(() => void) | null>(null);
  useEffect(
    () => () => {
      const go = going.current;
      // The dialog puts its own return of the focus off in the same way, and began to.
      if (go) setTimeout(() => setTimeout(go));
    },
    [],
  );
  return (path) => {
    going.current = () => goToField(path, labelOf(path.slice(0, 1)));
  };
}
