import { mergeView } from '../../../src/shared/panel-views/merge-view';
import type { PanelView } from '../../../src/shared/panel-views/view';

function view(label: string, list: string[], form: string[][], pageSize = 20): PanelView {
  return {
    settings: { pageSize },
    metadatas: { title: { edit: { label, description: 'Подсказка' }, list: { label } } },
    layouts: { list, edit: form.map((row) => row.map((name) => ({ name, size: 6 }))) },
  };
}

const before = view('Заголовок', ['title'], [['title', 'slug']]);
const shipped = view('Название', ['title', 'slug'], [['title'], ['slug']], 50);

it('what the administrator left alone follows the release', () => {
  expect(mergeView(before, before, shipped)).toEqual(shipped);
});

it('what the administrator changed stays', () => {
  const kept = view('Тема', ['slug'], [['slug'], ['title']], 100);
  expect(mergeView(kept, before, shipped)).toEqual(kept);
});

it('a label changed by the administrator does not hold back the rest of the view', () => {
  const kept = { ...before, metadatas: view('Тема', [], []).metadatas };
  const merged = mergeView(kept, before, shipped);
  expect(merged.metadatas.title?.edit.label).toBe('Тема');
  expect(merged.layouts).toEqual(shipped.layouts);
});

it('a field that Strapi appended to the stored form is no change by the administrator', () => {
  const kept = view('Заголовок', ['title'], [['title', 'slug'], ['added']]);
  expect(mergeView(kept, before, shipped).layouts.edit).toEqual(shipped.layouts.edit);
});
