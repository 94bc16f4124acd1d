import fc from 'fast-check';
import { align, type Step } from '../../../../src/domain/versions/align';

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
const steps = (before: string[], after: string[], resembles = true) =>
  align(
    before,
    after,
    (item) => item,
    () => resembles,
  );

const side = (list: Step<string>[], which: 'before' | 'after'): string[] =>
  list.flatMap((step) => {
    if (step.state === 'changed') return step[which];
    const absent = which === 'before' ? 'added' : 'removed';
    return step.state === absent ? [] : step.item;
  });

it('the steps read on either side give the list of that side', () => {
  fc.assert(
    fc.property(letters, letters, fc.boolean(), (before, after, resembles) => {
      const found = steps(before, after, resembles);
      expect(side(found, 'before')).toEqual(before);
      expect(side(found, 'after')).toEqual(after);
    }),
  );
});

it('a list differs from itself by nothing', () => {
  fc.assert(
    fc.property(letters, (list) => {
      expect(steps(list, list).every(({ state }) => state === 'same')).toBe(true);
    }),
  );
});

it('an item put in between leaves all others in their places', () => {
  fc.assert(
    fc.property(letters, fc.nat(12), (list, place) => {
      const longer = [...list.slice(0, place), 'new', ...list.slice(place)];
      const changes = steps(list, longer).filter(({ state }) => state !== 'same');
      expect(changes).toEqual([{ state: 'added', item: 'new' }]);
    }),
  );
});

it('what does not resemble is removed and added, not changed', () => {
  expect(steps(['a', 'b'], ['a', 'c'], false)).toEqual([
    { state: 'same', item: 'a' },
    { state: 'removed', item: 'b' },
    { state: 'added', item: 'c' },
  ]);
});
