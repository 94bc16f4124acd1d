import type { Fields } from '../../../../src/domain/versions/content';
import { planRestoration } from '../../../../src/domain/versions/restoration';
import type { FieldShape, ModelShape } from '../../../../src/domain/versions/shape';

const field = (kind: FieldShape['kind'], more: Partial<FieldShape> = {}): FieldShape => ({
  kind,
  isMany: false,
  isState: false,
  ...more,
});

const ORGANIZATION = 'api::organization.organization';
const link = (documentId: string) => ({ $relation: ORGANIZATION, documentId });
const file = ($file: number) => ({ $file, hash: `hash-${$file}` });

const models: Record<string, ModelShape> = {
  news: new Map([
    ['title', field('text')],
    ['number', field('number')],
    ['day', field('date')],
    ['isPinned', field('boolean')],
    ['topic', field('enumeration', { values: ['sport'] })],
    ['organization', field('relation', { target: ORGANIZATION })],
    ['related', field('relation', { target: ORGANIZATION, isMany: true })],
    ['cover', field('media')],
    ['gallery', field('media', { isMany: true })],
    ['tags', field('component', { target: 'shared.tag', isMany: true })],
    ['place', field('component', { target: 'shared.address' })],
    ['stamp', field('datetime', { isState: true })],
  ]),
  'shared.tag': new Map([['name', field('text')]]),
  'shared.address': new Map([
    ['city', field('text')],
    ['photo', field('media')],
  ]),
};

const gone = new Set(['gone', '404']);

const plan = (content: Fields, empty: string[] = []) =>
  planRestoration({
    content,
    empty,
    uid: 'news',
    shapeOf: (uid) => models[uid] ?? null,
    isAvailable: (mark) => !gone.has('$file' in mark ? String(mark.$file) : String(mark.documentId)),
  });

it('what still fits comes back as the document service takes it', () => {
  const { data, losses } = plan(
    {
      title: 'Новость',
      organization: link('a'),
      related: [link('a'), link('b')],
      cover: file(1),
      gallery: [file(1), file(2)],
      tags: [{ $component: 'shared.tag', name: 'город' }],
      place: { $component: 'shared.address', city: 'Заречный', photo: file(1) },
    },
    ['topic', 'number'],
  );
  expect(losses).toEqual([]);
  expect(data).toEqual({
    title: 'Новость',
    organization: { set: [{ documentId: 'a' }] },
    related: { set: [{ documentId: 'a' }, { documentId: 'b' }] },
    cover: 1,
    gallery: [1, 2],
    tags: [{ name: 'город' }],
    place: { city: 'Заречный', photo: 1 },
    topic: null,
    number: null,
  });
});

it('a field that no longer exists is named, in the document and in a component', () => {
  const { data, losses } = plan({
    subtitle: 'Подзаголовок',
    tags: [{ $component: 'shared.tag', name: 'город', colour: 'red' }],
  });
  expect(data).toEqual({ tags: [{ name: 'город' }] });
  expect(losses).toEqual([
    { path: ['subtitle'], reason: 'FieldGone', value: 'Подзаголовок' },
    { path: ['tags', 0, 'colour'], reason: 'FieldGone', value: 'red' },
  ]);
});

it('of a list the gone are left out, a field of which nothing is left stays as it is', () => {
  const { data, losses } = plan({
    organization: link('gone'),
    related: [link('gone'), link('b')],
    cover: file(404),
    gallery: [file(2), file(404)],
  });
  expect(data).toEqual({ related: { set: [{ documentId: 'b' }] }, gallery: [2] });
  expect(losses).toEqual([
    { path: ['organization'], reason: 'DocumentGone', value: link('gone') },
    { path: ['related'], reason: 'DocumentGone', value: link('gone') },
    { path: ['cover'], reason: 'FileGone', value: file(404) },
    { path: ['gallery'], reason: 'FileGone', value: file(404) },
  ]);
});

it.each<[string, Fields, Fields]>([
  ['a number becomes text', { title: 12 }, { title: '12' }],
  ['digits become a number', { number: '12.5' }, { number: 12.5 }],
  ['one link becomes a list of one', { related: link('a') }, { related: { set: [{ documentId: 'a' }] } }],
  ['a list of one file becomes the file', { cover: [file(2)] }, { cover: 2 }],
  [
    'one component becomes a list of one',
    { tags: { $component: 'shared.tag', name: 'а' } },
    { tags: [{ name: 'а' }] },
  ],
])('of a changed kind %s', (_what, content, data) => {
  expect(plan(content)).toEqual({ data, losses: [] });
});

it.each<[Fields, string]>([
  [{ title: [{ type: 'paragraph', children: [] }] }, 'KindChanged'],
  [{ number: 'много' }, 'KindChanged'],
  [{ day: 'завтра' }, 'KindChanged'],
  [{ isPinned: 'да' }, 'KindChanged'],
  [{ topic: 'chess' }, 'ChoiceGone'],
  [{ cover: [file(1), file(2)] }, 'KindChanged'],
  [{ organization: { $relation: 'api::other.other', documentId: 'a' } }, 'KindChanged'],
  [{ place: { $component: 'other.address', city: 'Заречный' } }, 'KindChanged'],
  [{ stamp: '2026-01-01T00:00:00.000Z' }, 'NotPermitted'],
])('%j does not come back: %s', (content, reason) => {
  const { data, losses } = plan(content);
  expect(data).toEqual({});
  expect(losses.map((loss) => loss.reason)).toEqual([reason]);
});

it('what was empty is emptied again, a field that came later is left alone', () => {
  expect(plan({}, ['tags', 'related', 'cover', 'vanished', 'stamp'])).toEqual({
    data: { tags: [], related: { set: [] }, cover: null },
    losses: [],
  });
});
