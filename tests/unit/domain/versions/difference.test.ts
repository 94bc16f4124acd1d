import fc from 'fast-check';
import type { Fields, Value } from '../../../../src/domain/versions/content';
import { differenceOfFields } from '../../../../src/domain/versions/difference';

const organization = (documentId: string) => ({ $relation: 'api::organization.organization', documentId });
const file = ($file: number) => ({ $file, hash: `hash-${$file}` });
const tag = (name: string) => ({ $component: 'shared.tag', name });
const paragraph = (text: string, marks: object = {}) => ({
  type: 'paragraph',
  children: [{ type: 'text', text, ...marks }],
});

const leaf: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom(null, '', 'слово', 'два слова', true, false),
  fc.integer(),
  fc.constantFrom('a', 'b').map(organization),
  fc.constantFrom(1, 2).map(file),
);
const component = fc
  .dictionary(fc.constantFrom('one', 'two'), leaf)
  .map((fields): Value => ({ $component: 'any', ...fields }));
const content: fc.Arbitrary<Fields> = fc.dictionary(
  fc.constantFrom('title', 'lead', 'tags', 'place'),
  fc.oneof(leaf, component, fc.array(fc.oneof(leaf, component), { maxLength: 4 })),
);

it('a content differs from itself in nothing', () => {
  fc.assert(fc.property(content, (one) => expect(differenceOfFields(one, one)).toEqual([])));
});

it('the same fields differ from either side', () => {
  fc.assert(
    fc.property(content, content, (one, other) => {
      const names = (list: { name: string }[]) => list.map(({ name }) => name).sort();
      expect(names(differenceOfFields(one, other))).toEqual(names(differenceOfFields(other, one)));
    }),
  );
});

it('empty, absent and nothing are the same', () => {
  expect(differenceOfFields({ title: '', tags: [], lead: null }, {})).toEqual([]);
});

it('texts differ by words, a text that appears from nothing', () => {
  expect(differenceOfFields({ title: 'Было' }, { title: 'Стало', lead: 'Новое' })).toEqual([
    { name: 'title', difference: { kind: 'text', before: 'Было', after: 'Стало' } },
    { name: 'lead', difference: { kind: 'text', before: '', after: 'Новое' } },
  ]);
});

it('components differ by their fields, lists by items', () => {
  const before = {
    tags: [tag('город'), tag('парк')],
    place: { $component: 'shared.address', city: 'Заречный' },
  };
  const after = {
    tags: [tag('город'), tag('сквер'), tag('весна')],
    place: { $component: 'shared.address', city: 'Заречный', house: '5' },
  };
  expect(differenceOfFields(before, after)).toEqual([
    {
      name: 'tags',
      difference: {
        kind: 'items',
        items: [
          { state: 'same', value: tag('город') },
          {
            state: 'changed',
            difference: {
              kind: 'fields',
              component: 'shared.tag',
              fields: [{ name: 'name', difference: { kind: 'text', before: 'парк', after: 'сквер' } }],
            },
          },
          { state: 'added', value: tag('весна') },
        ],
      },
    },
    {
      name: 'place',
      difference: {
        kind: 'fields',
        component: 'shared.address',
        fields: [{ name: 'house', difference: { kind: 'text', before: '', after: '5' } }],
      },
    },
  ]);
});

it('links and files come and go as wholes', () => {
  const before = { organization: organization('a'), gallery: [file(1), file(2)] };
  const after = { organization: organization('b'), gallery: [file(1), file(3)] };
  expect(differenceOfFields(before, after)).toEqual([
    {
      name: 'organization',
      difference: { kind: 'value', before: organization('a'), after: organization('b') },
    },
    {
      name: 'gallery',
      difference: {
        kind: 'items',
        items: [
          { state: 'same', value: file(1) },
          { state: 'removed', value: file(2) },
          { state: 'added', value: file(3) },
        ],
      },
    },
  ]);
});

describe('text of the blocks editor', () => {
  it('differs by its words, with marks', () => {
    const body = (text: string): Value => [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Часы' }] },
      paragraph(text, { bold: true }),
      {
        type: 'list',
        format: 'unordered',
        children: [
          {
            type: 'list-item',
            children: [
              { type: 'link', url: 'https://a.example', children: [{ type: 'text', text: 'адрес' }] },
            ],
          },
        ],
      },
    ];
    const text = (word: string) => `## Часы\n\n**${word}**\n\n• [адрес](https://a.example)`;
    expect(differenceOfFields({ body: body('утром') }, { body: body('днём') })).toEqual([
      { name: 'body', difference: { kind: 'text', before: text('утром'), after: text('днём') } },
    ]);
  });

  it('with the same words in another layout says so', () => {
    const split = [
      { type: 'paragraph', children: [paragraph('Те').children[0], paragraph('кст').children[0]] },
    ];
    const difference = differenceOfFields({ body: [paragraph('Текст')] }, { body: split as Value });
    expect(difference).toEqual([{ name: 'body', difference: { kind: 'form', text: 'Текст' } }]);
  });
});
