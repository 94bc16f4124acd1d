import { snapshotOf } from '../../../src/plugins/audit/server/src/snapshot/content';
import type { SnapshotLink, SnapshotModel } from '../../../src/plugins/audit/server/src/snapshot/model';

const join = { table: '', ownerColumn: '', targetColumn: '', on: [] };
const link = (name: string, kind: SnapshotLink['kind'], target: string, isMany: boolean): SnapshotLink => ({
  name,
  kind,
  target,
  isMany,
  join,
});

const section: SnapshotModel = {
  uid: 'api::section.section',
  table: '',
  hasDrafts: false,
  mainField: 'title',
  fields: [
    { name: 'title', column: 'title', type: 'string', isState: false },
    { name: 'order', column: 'order', type: 'integer', isState: false },
    { name: 'verifiedAt', column: 'verified_at', type: 'datetime', isState: true },
  ],
  links: [
    link('related', 'relation', 'api::news-item.news-item', true),
    link('organization', 'relation', 'api::organization.organization', false),
  ],
};

const snapshot = (row: Record<string, never>) => snapshotOf(() => section, section, 'own', row);
const rowOf = (row: object): Record<string, never> => JSON.parse(JSON.stringify(row));

it('of a link that leads to both rows of a document one is kept', () => {
  const row = {
    related: [
      { documentId: 'a', title: 'Черновик' },
      { documentId: 'a', title: 'На сайте' },
    ],
  };
  expect(snapshot(rowOf(row)).content.related).toEqual([
    { $relation: 'api::news-item.news-item', documentId: 'a' },
  ]);
});

it('splits what authors write from what the system writes, and names what was empty', () => {
  const row = { title: 'Раздел', order: null, verifiedAt: '2026-01-01T00:00:00.000Z', related: [] };
  expect(snapshot(rowOf(row))).toEqual({
    content: { title: 'Раздел' },
    state: { verifiedAt: '2026-01-01T00:00:00.000Z' },
    empty: ['order', 'related', 'organization'],
    labels: {},
    title: 'Раздел',
    organization: null,
  });
});

it('a document without a name is known by its documentId', () => {
  expect(snapshot(rowOf({ title: '' })).title).toBe('own');
});
