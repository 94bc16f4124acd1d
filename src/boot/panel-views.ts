import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { mergeView } from '../shared/panel-views/merge-view';
import type { PanelView } from '../shared/panel-views/view';
import { type ViewService, viewsOfComponents, viewsOfContentTypes } from '../shared/strapi-services';

interface Model {
  readonly uid: string;
  readonly config?: unknown;
}

function isView(config: unknown): config is PanelView {
  return typeof config === 'object' && config !== null && 'metadatas' in config && 'layouts' in config;
}

async function refresh(strapi: Core.Strapi, views: ViewService, model: Model): Promise<void> {
  const shipped: unknown = model.config;
  if (!isView(shipped)) return;
  const store = strapi.store({ type: 'api', name: 'shipped-panel-view', key: model.uid });
  const before: unknown = await store.get({});
  if (isDeepStrictEqual(before, shipped)) return;
  if (isView(before)) {
    const kept = await views.findConfiguration(model);
    const merged = mergeView(kept, before, shipped);
    if (!isDeepStrictEqual(merged, kept)) await views.updateConfiguration(model, merged);
  }
  await store.set({ value: shipped });
}

/**
 * The content manager reads labels, hints and layouts from a schema once, when it first meets the type. Here those
 * a later release changed reach an existing installation, except where its administrator changed them.
 */
export async function refreshPanelViews(strapi: Core.Strapi): Promise<void> {
  const types: Model[] = Object.values(strapi.contentTypes);
  const components: Model[] = Object.values(strapi.components);
  for (const model of types) await refresh(strapi, viewsOfContentTypes(strapi), model);
  for (const model of components) await refresh(strapi, viewsOfComponents(strapi), model);
}
