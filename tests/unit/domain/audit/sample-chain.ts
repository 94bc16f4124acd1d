import { createHash } from 'node:crypto';
import { digestOf, linkHash, NO_LINK } from '../../../../src/domain/audit/chain';
import type { StoredEntry } from '../../../../src/domain/audit/entry';
import { type ChainHead, type ChainLine, ChainVerifier } from '../../../../src/domain/audit/verify-chain';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const START = Date.parse('2026-11-21T06:00:00.000Z');
const at = (minutes: number): string => new Date(START + minutes * 60_000).toISOString();

export function sampleEntry(id: number, changes: Partial<StoredEntry> = {}): StoredEntry {
  const entry: StoredEntry = {
    id,
    at: at(id),
    actorKind: 'staff',
    actorId: id % 5,
    actorName: `Сотрудник ${id % 5}`,
    organization: id % 3 ? `org-${id % 3}` : null,
    action: 'content.document-changed',
    objectType: 'api::news-item.news-item',
    objectId: `doc-${id % 7}`,
    objectTitle: `Новость ${id}`,
    before: `{"title":"Было ${id}"}`,
    after: `{"title":"Стало ${id}"}`,
    address: '192.0.2.1',
    userAgent: 'agent',
    requestId: `request-${id}`,
    personal: false,
    salt: sha256(`salt ${id}`).slice(0, 32),
    digest: '',
    erasedBy: null,
    ...changes,
  };
  return { ...entry, digest: digestOf(sha256, entry) };
}

/** Seals the entries in the order given. */
export function sealed(entries: readonly StoredEntry[]): ChainLine[] {
  let previous = NO_LINK;
  return entries.map((entry, index) => {
    const seal = { seq: index + 1, sealedAt: at(entry.id + 1) };
    previous = linkHash(sha256, previous, seal, entry);
    return { entry, seal: { ...seal, entryId: entry.id, hash: previous } };
  });
}

export const EMPTY = {
  salt: null,
  actorName: null,
  objectTitle: null,
  address: null,
  userAgent: null,
  before: null,
  after: null,
} as const;

/** A chain in which the entry `erased` has lost its payload by the entry `length`. */
export function sampleChain(length: number, erased: number): ChainLine[] {
  const entries = Array.from({ length }, (_, index) => sampleEntry(index + 1));
  const reason = { action: 'audit.payload-erased', objectId: String(erased) };
  const lines = sealed([...entries.slice(0, -1), sampleEntry(length, reason)]);
  return lines.map((line) =>
    line.entry?.id === erased ? { ...line, entry: { ...line.entry, ...EMPTY, erasedBy: length } } : line,
  );
}

export function verify(lines: readonly ChainLine[], heads: readonly ChainHead[] = []) {
  const verifier = new ChainVerifier(sha256, heads);
  for (const line of lines) verifier.push(line);
  return verifier.report();
}

export const headAt = (lines: readonly ChainLine[], index: number): ChainHead => {
  const seal = lines[index]?.seal;
  if (!seal) throw new Error(`No seal at ${index}`);
  return { seq: seal.seq, hash: seal.hash };
};
