import type { DecisionReasonInput } from '../../../shared/contract';

/** One reason while it is written: '' where nothing is chosen. */
export interface Row {
  readonly key: number;
  readonly code: string;
  readonly field: string;
  readonly text: string;
}

/** An empty row, with a key that no other has. */
export const newRow = (rows: readonly Row[]): Row => ({
  key: Math.max(0, ...rows.map(({ key }) => key)) + 1,
  code: '',
  field: '',
  text: '',
});

export const reasonsOf = (rows: readonly Row[]): DecisionReasonInput[] =>
  rows.map(({ code, field, text }) => ({ code, field: field ? [field] : null, text: text.trim() || null }));
