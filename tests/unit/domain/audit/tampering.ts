import type { StoredEntry } from '../../../../src/domain/audit/entry';
import type { ChainLine } from '../../../../src/domain/audit/verify-chain';
import { EMPTY, sampleEntry, sealed } from './sample-chain';

/** A number from 0 up to and without `below`. */
export type Draw = (below: number) => number;
type Tamper = (lines: ChainLine[], draw: Draw) => ChainLine[];

const FIELDS = [
  ...['at', 'actorKind', 'actorName', 'organization', 'action', 'objectType', 'objectId', 'objectTitle'],
  ...[
    'before',
    'after',
    'address',
    'userAgent',
    'requestId',
    'salt',
    'digest',
    'actorId',
    'personal',
    'erasedBy',
  ],
] as const satisfies readonly (keyof StoredEntry)[];

const replaced = (lines: ChainLine[], index: number, line: ChainLine): ChainLine[] =>
  lines.map((one, position) => (position === index ? line : one));

const other = (value: StoredEntry[keyof StoredEntry], draw: Draw) => {
  if (typeof value === 'number') return value + 1 + draw(9);
  if (typeof value === 'boolean') return !value;
  return value === null ? `new ${draw(99)}` : `${value}${draw(99)}`;
};

/** The entry as somebody would like it, with a digest made anew. */
const forged = (entry: StoredEntry, draw: Draw): StoredEntry =>
  sampleEntry(entry.id, { ...entry, objectTitle: `Подлог ${draw(999)}` });

const entriesOf = (lines: readonly ChainLine[]): StoredEntry[] =>
  lines.flatMap(({ entry }) => (entry ? [entry] : []));

/** Whatever somebody with full rights in the database may try. */
export const TAMPERINGS: Readonly<Record<string, Tamper>> = {
  'one field of one entry': (lines, draw) => {
    const index = draw(lines.length);
    const entry = lines[index]?.entry;
    const field = FIELDS[draw(FIELDS.length)];
    if (!entry || !field) return [];
    return replaced(lines, index, {
      seal: lines[index]?.seal ?? null,
      entry: {
        ...entry,
        [field]: field === 'erasedBy' ? (entry.erasedBy ?? 0) + 1 : other(entry[field], draw),
      },
    });
  },
  'an entry with a digest made anew': (lines, draw) => {
    const index = draw(lines.length);
    const line = lines[index];
    return line?.entry ? replaced(lines, index, { ...line, entry: forged(line.entry, draw) }) : [];
  },
  'the row of an entry taken out': (lines, draw) => {
    const index = draw(lines.length);
    return replaced(lines, index, { entry: null, seal: lines[index]?.seal ?? null });
  },
  'an entry and its seal taken out': (lines, draw) => {
    const index = draw(lines.length);
    return lines.filter((_, position) => position !== index);
  },
  'the seal of an entry taken out': (lines, draw) => {
    const index = draw(lines.length - 11);
    const entry = lines[index]?.entry ?? null;
    return [...lines.filter((_, position) => position !== index), { entry, seal: null }];
  },
  'two entries in each other’s place': (lines, draw) => {
    const one = draw(lines.length - 1);
    const two = one + 1 + draw(lines.length - 1 - one);
    const swap = (position: number) => (position === one ? two : position === two ? one : position);
    return lines.map(({ seal }, position) => ({ seal, entry: lines[swap(position)]?.entry ?? null }));
  },
  'a seal with another hash': (lines, draw) => {
    const index = draw(lines.length);
    const line = lines[index];
    if (!line?.seal) return [];
    const hash = line.seal.hash.replace(/./g, (digit, place) => (place === draw(64) ? 'g' : digit));
    return replaced(lines, index, { ...line, seal: { ...line.seal, hash: `${hash.slice(1)}0` } });
  },
  'a payload emptied without a reason': (lines, draw) => {
    const index = draw(lines.length);
    const line = lines[index];
    if (!line?.entry || line.entry.erasedBy !== null) return [];
    const erasedBy = draw(2) ? 1 + draw(lines.length) : null;
    return replaced(lines, index, { ...line, entry: { ...line.entry, ...EMPTY, erasedBy } });
  },
  'the tail cut off': (lines, draw) => lines.slice(0, draw(lines.length)),
  'an entry changed and the whole chain sealed anew': (lines, draw) => {
    const index = draw(lines.length);
    const entries = entriesOf(lines);
    return sealed(entries.map((entry, position) => (position === index ? forged(entry, draw) : entry)));
  },
  'an entry taken out and the whole chain sealed anew': (lines, draw) => {
    const index = draw(lines.length);
    return sealed(entriesOf(lines).filter((_, position) => position !== index));
  },
};
