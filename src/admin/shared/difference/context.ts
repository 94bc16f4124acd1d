import { createContext, useContext } from 'react';
import type { Labels } from '../../../domain/versions/content';
import type { FieldsOf } from './use-fields';

export type Mode = 'sides' | 'inline';

interface Shown {
  readonly mode: Mode;
  readonly fieldsOf: FieldsOf;
  /** What linked documents and files are called; later versions know later names. */
  readonly labels: Labels;
  /** IANA zone moments are told in; without it by the clock of the person. */
  readonly timeZone?: string | undefined;
}

const ShownContext = createContext<Shown>({
  mode: 'sides',
  labels: {},
  fieldsOf: (_component, name) => ({ label: name, type: null }),
});

export const ShownProvider = ShownContext.Provider;

export const useShown = (): Shown => useContext(ShownContext);
