import { startApp } from '../../helpers/app';

it('a label changed by a release reaches an existing installation, unless its administrator had changed it', async () => {
  const app = await startApp({ env: { LOG_LEVEL: 'error' } });
  const labels = await app.run(async (strapi, _input, load) => {
    const model = strapi.contentType('api::article.article');
    const views = strapi.plugin('content-manager').service('content-types');
    const store = strapi.store({ type: 'api', name: 'shipped-panel-view', key: model.uid });
    const older = JSON.parse(JSON.stringify(await store.get({})));
    const kept = JSON.parse(JSON.stringify(await views.findConfiguration(model)));
    for (const view of [older, kept]) {
      view.metadatas.title.edit.label = 'Прежнее имя';
      view.metadatas.topic.edit.label = 'Прежнее имя';
    }
    kept.metadatas.topic.edit.label = 'Своё имя';
    await views.updateConfiguration(model, kept);
    await store.set({ value: older });
    await load('src/boot/panel-views').refreshPanelViews?.(strapi);
    const { metadatas } = await views.findConfiguration(model);
    return { title: metadatas.title.edit.label, topic: metadatas.topic.edit.label };
  });
  expect(labels).toEqual({ title: 'Заголовок', topic: 'Своё имя' });
});
