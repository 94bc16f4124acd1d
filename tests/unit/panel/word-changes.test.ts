import fc from 'fast-check';
import { wordChanges } from '../../../src/admin/shared/difference/word-changes';

const text = fc
  .array(fc.constantFrom('приём', 'граждан', ' ', '\n', 'по-русски', '12', ',', '😀', 'ё'), { maxLength: 20 })
  .map((parts) => parts.join(''));

it('read without the additions it is the first text, without the removals the second', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordChanges(before, after);
      const without = (kind: string) =>
        changes
          .filter((change) => change.kind !== kind)
          .map((change) => change.text)
          .join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});

it('Russian words are compared whole, not by letters', () => {
  expect(wordChanges('Приём в среду', 'Приём в субботу')).toEqual([
    { kind: 'same', text: 'Приём в ' },
    { kind: 'removed', text: 'среду' },
    { kind: 'added', text: 'субботу' },
  ]);
});
