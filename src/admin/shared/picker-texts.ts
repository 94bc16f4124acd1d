/** Words of the field in which one of many is found by typing, on whatever page it stands. */
export const pickerTexts = {
  ru: {
    'shared.picker.clear': 'Очистить',
    'shared.picker.failed': 'Список не загрузился',
    'shared.picker.loading': 'Ищем…',
    'shared.picker.nothing': 'Ничего не найдено',
  },
  en: {
    'shared.picker.clear': 'Clear',
    'shared.picker.failed': 'The list could not be loaded',
    'shared.picker.loading': 'Searching…',
    'shared.picker.nothing': 'Nothing found',
  },
};
