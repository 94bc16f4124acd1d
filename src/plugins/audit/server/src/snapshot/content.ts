import {
  type Fields,
  type FileMark,
  isEmpty,
  isFields,
  isList,
  isRelation,
  type Labels,
  labelKey,
  type RelationMark,
  type Value,
} from '../../../../../domain/versions/content';
import type { SnapshotLink, SnapshotModel, SnapshotModels } from './model';

/** A document as it was read, split into what its authors wrote and what surrounds it. */
export interface Snapshot {
  readonly content: Fields;
  /** Attributes that existed and held nothing: a restoration empties them, and leaves later attributes alone. */
  readonly empty: readonly string[];
  /** What the system writes: verification, first publication. Never restored. */
  readonly state: Fields;
  readonly labels: Labels;
  readonly title: string;
  /** documentId of the organisation it belongs to. */
  readonly organization: string | null;
}

const ORGANIZATION = 'api::organization.organization';

/** @param row of `snapshotStatement` */
export function snapshotOf(
  models: SnapshotModels,
  model: SnapshotModel,
  documentId: string,
  row: Fields,
): Snapshot {
  const labels: Record<string, string> = {};
  const all = valuesOf(models, model, row, labels);
  const stateNames = new Set(model.fields.filter(({ isState }) => isState).map(({ name }) => name));
  const entries = Object.entries(all);
  const content = entries.filter(([name, value]) => !stateNames.has(name) && !isEmpty(value));
  const empty = entries.filter(([name, value]) => !stateNames.has(name) && isEmpty(value));
  const state = entries.filter(([name, value]) => stateNames.has(name) && !isEmpty(value));
  const title = model.mainField === null ? undefined : all[model.mainField];
  const owner = all.organization;
  return {
    content: Object.fromEntries(content),
    empty: empty.map(([name]) => name),
    state: Object.fromEntries(state),
    labels,
    title: isEmpty(title) || title === undefined ? documentId : String(title),
    organization: model.uid === ORGANIZATION ? documentId : isRelation(owner) ? owner.documentId : null,
  };
}

type NewLabels = Record<string, string>;

function valuesOf(models: SnapshotModels, model: SnapshotModel, row: Fields, labels: NewLabels): Fields {
  const fields = model.fields.map(({ name }): [string, Value] => [name, row[name] ?? null]);
  const links = model.links.map((link): [string, Value] => [
    link.name,
    linkedValue(models, link, row[link.name] ?? null, labels),
  ]);
  return Object.fromEntries([...fields, ...links]);
}

function linkedValue(models: SnapshotModels, link: SnapshotLink, found: Value, labels: NewLabels): Value {
  if (isList(found)) return withoutTwins(found.map((one) => linkedValue(models, link, one, labels)));
  if (!isFields(found)) return null;
  if (link.kind === 'component') {
    const inner = Object.entries(valuesOf(models, models(link.target), found, labels));
    return {
      $component: link.target,
      ...Object.fromEntries(inner.filter(([, value]) => !isEmpty(value))),
    };
  }
  const mark = markOf(link, found);
  labels[labelKey(mark)] = String(found.title ?? '');
  return mark;
}

function markOf(link: SnapshotLink, found: Fields): RelationMark | FileMark {
  return link.kind === 'media'
    ? { $file: Number(found.id), hash: String(found.hash) }
    : { $relation: link.target, documentId: String(found.documentId) };
}

/** A type without drafts points to both rows of a document: to the draft and to the published one. */
function withoutTwins(values: readonly Value[]): Value[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    if (!isRelation(value)) return true;
    const isNew = !seen.has(value.documentId);
    seen.add(value.documentId);
    return isNew;
  });
}
