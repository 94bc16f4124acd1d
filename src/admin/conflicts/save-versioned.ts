import { differingFields } from '../../domain/documents/differing-fields';
import { askPerson } from './conflict';
import { isFields, type OpenedVersion } from './opened-version';

type Fields = Readonly<Record<string, unknown>>;

interface StaleVersion {
  version: string;
  savedAt: string;
  savedBy: { id: number; name: string } | null;
  current: Fields;
}

function personOf(value: unknown): StaleVersion['savedBy'] {
  if (!isFields(value) || typeof value.id !== 'number' || typeof value.name !== 'string') return null;
  return { id: value.id, name: value.name };
}

function staleVersionOf(error: unknown): StaleVersion | null {
  if (!isFields(error) || !isFields(error.details) || error.details.code !== 'StaleVersion') return null;
  const { version, savedAt, savedBy, current } = error.details;
  if (typeof version !== 'string' || typeof savedAt !== 'string' || !isFields(current)) return null;
  return { version, savedAt, savedBy: personOf(savedBy), current };
}

const pick = (data: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, data[name]]));

/** Only what the saved version has and a person may compare. */
const changedSince = (opened: Fields, current: Fields): string[] =>
  differingFields(current, opened).filter((name) => name in opened);

/**
 * Sends the person's data on top of the version they opened. When the server answers that it was replaced, asks
 * the person; «merge» sends the fields they changed on top of the version saved meanwhile, as often as needed.
 * @returns the server's last answer; a conflict the person wants to go on editing is given as `kept`
 */
export async function saveVersioned<Outcome extends { error?: unknown }>(
  model: string,
  data: Fields,
  opened: OpenedVersion | undefined,
  send: (data: Fields, version: string | undefined) => Promise<Outcome>,
): Promise<Outcome> {
  let outcome = await send(data, opened?.updatedAt);
  if (!opened) return outcome;
  const mine = differingFields(data, opened.document);
  for (;;) {
    const stale = staleVersionOf(outcome.error);
    if (!stale) return outcome;
    const { savedAt, savedBy, current } = stale;
    const theirs = changedSince(opened.document, current);
    const conflict = { model, savedAt, savedBy, mine, theirs, myValues: data, theirValues: current };
    const answer = await askPerson(conflict);
    if (answer === 'reload') window.location.reload();
    if (answer !== 'merge') return outcome;
    outcome = await send(pick(data, mine), stale.version);
  }
}
