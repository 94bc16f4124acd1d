import fc from 'fast-check';
import { headAt, sampleChain, sampleEntry, sealed, verify } from './sample-chain';
import { TAMPERINGS } from './tampering';

const LENGTH = 40;
const chain = sampleChain(LENGTH, 7);
/** As a careful auditor has them: of every few entries, and of the last. */
const heads = [9, 19, 29, LENGTH - 1].map((index) => headAt(chain, index));
const RUNS = 10_000;

describe('the chain of the journal', () => {
  it('is whole when nobody touched it, with one payload erased for a reason', () => {
    expect(verify(chain, heads)).toEqual({
      sealed: LENGTH,
      unsealed: 0,
      erased: 1,
      faults: [],
      head: headAt(chain, LENGTH - 1),
    });
  });

  it('may end with entries that wait for their seal, but not with old ones', () => {
    const waiting = [{ entry: sampleEntry(LENGTH + 1), seal: null }];
    expect(verify([...chain, ...waiting], heads)).toMatchObject({ unsealed: 1, faults: [] });
    const [first] = sampleChain(2, 1);
    const late = [...chain, { entry: sampleEntry(1, { id: 99 }), seal: null }];
    expect(verify(late, heads).faults).toEqual([{ kind: 'never-sealed', seq: null, entryId: 99 }]);
    expect(first).toBeDefined();
  });

  it('names each fault once, where it is', () => {
    const [, , third] = chain;
    const broken = chain.map((line) =>
      line === third && line.entry ? { ...line, entry: { ...line.entry, action: 'x.y' } } : line,
    );
    expect(verify(broken, heads).faults).toEqual([{ kind: 'entry-changed', seq: 3, entryId: 3 }]);
  });

  it('does not depend on the order in which transactions committed', () => {
    const late = [3, 1, 2].map((id) => sampleEntry(id));
    expect(verify(sealed(late)).faults).toEqual([]);
  });

  it(`shows ${RUNS} random tamperings, every one`, () => {
    const names = Object.keys(TAMPERINGS);
    const missed = new Map<string, number>();
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.infiniteStream(fc.nat()), (name, numbers) => {
        const draw = (below: number) => Number(numbers.next().value) % Math.max(1, below);
        const tampered = TAMPERINGS[name]?.([...chain], draw) ?? [];
        seen.set(name, (seen.get(name) ?? 0) + 1);
        const untouched = JSON.stringify(tampered) === JSON.stringify(chain);
        if (!untouched && verify(tampered, heads).faults.length === 0)
          missed.set(name, (missed.get(name) ?? 0) + 1);
        return untouched || !missed.has(name);
      }),
      { numRuns: RUNS },
    );
    expect(missed).toEqual(new Map());
    expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBe(RUNS);
    expect(seen.size).toBe(names.length);
  });
});
