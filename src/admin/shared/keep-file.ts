import { wallTimeAt } from '../../domain/time/zone';

/** Hands a file to the browser, which keeps it where its user wants. */
export function keepFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A name with the day it was made on by the reader's calendar, e.g. `journal-2026-11-22.csv`. */
export function datedName(name: string, ending: string): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return `${name}-${wallTimeAt(new Date(), timeZone).date}.${ending}`;
}
