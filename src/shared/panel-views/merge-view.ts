import { isDeepStrictEqual } from 'node:util';
import type { EditLayout, PanelView } from './view';

type Values = Readonly<Record<string, unknown>>;

/** What the release changed goes in where the installation still shows what the last release shipped. */
function mergeValues(kept: Values, before: Values, shipped: Values): Values {
  const news = Object.entries(shipped).filter(
    ([key, value]) => isDeepStrictEqual(kept[key], before[key]) && !isDeepStrictEqual(value, before[key]),
  );
  return { ...kept, ...Object.fromEntries(news) };
}

/** Strapi itself appends a new attribute's field to a stored form and drops a removed one: that is no edit. */
function fieldsOf(layout: EditLayout, among: ReadonlySet<string>): EditLayout {
  return layout.map((row) => row.filter(({ name }) => among.has(name))).filter((row) => row.length > 0);
}

function mergeForm(kept: EditLayout, before: EditLayout, shipped: EditLayout): EditLayout {
  const namesOf = (layout: EditLayout) => new Set(layout.flat().map(({ name }) => name));
  const untouched = isDeepStrictEqual(fieldsOf(kept, namesOf(before)), fieldsOf(before, namesOf(kept)));
  return untouched ? shipped : kept;
}

/**
 * Three-way merge of a view: what an administrator changed in «Configure the view» stays, everything else follows
 * the release. `before` is what the previous release shipped.
 */
export function mergeView(kept: PanelView, before: PanelView, shipped: PanelView): PanelView {
  const metadatas = Object.entries(kept.metadatas).map(([field, { edit, list }]) => {
    const was = before.metadatas[field];
    const now = shipped.metadatas[field];
    if (!was || !now) return [field, { edit, list }];
    const merged = {
      edit: mergeValues(edit, was.edit, now.edit),
      list: mergeValues(list, was.list, now.list),
    };
    return [field, merged];
  });
  const { list } = mergeValues(
    { list: kept.layouts.list },
    { list: before.layouts.list },
    { list: shipped.layouts.list },
  );
  return {
    ...kept,
    settings: mergeValues(kept.settings, before.settings, shipped.settings),
    metadatas: Object.fromEntries(metadatas),
    layouts: {
      ...kept.layouts,
      ...(Array.isArray(list) ? { list } : {}),
      edit: mergeForm(kept.layouts.edit, before.layouts.edit, shipped.layouts.edit),
    },
  };
}
