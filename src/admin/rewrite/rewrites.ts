export interface Rewrite {
  /** Module below node_modules. */
  file: string;
  find: string;
  replace: string;
}

const PANEL = '@strapi/admin/dist/admin/admin/src';
const CONTENT = '@strapi/content-manager/dist/admin';

/** A JavaScript expression with the text of the language the page is in. */
function inBoth(english: string, russian: string): string {
  return `(document.documentElement.lang==='ru'?'${russian}':'${english}')`;
}

/** The same hard-coded text in one property of one module, in both languages. */
function words(file: string, property: string, quoted: string, russian: string): Rewrite {
  return {
    file,
    find: `${property}: ${quoted}`,
    replace: `${property}: ${inBoth(quoted.slice(1, -1), russian)}`,
  };
}

const brand: Rewrite[] = [
  {
    file: `${PANEL}/components/PageHelpers.mjs`,
    find: ' | Strapi`',
    replace: ' – госпаблик`',
  },
];

const promotions: Rewrite[] = [
  {
    file: `${PANEL}/components/MediaLibraryBanner.mjs`,
    find: 'const MediaLibraryBanner = ()=>{',
    replace: 'const MediaLibraryBanner = ()=>{ return null;',
  },
];

const hardCoded: Rewrite[] = [
  {
    file: `${PANEL}/components/PageHelpers.mjs`,
    find: "children = 'Loading content.'",
    replace: `children = ${inBoth('Loading content.', 'Загрузка…')}`,
  },
  words(`${PANEL}/components/LazyOutlet.mjs`, 'children', '"Loading content."', 'Загрузка…'),
  words(`${PANEL}/components/LeftMenu.mjs`, 'label', '"Menu"', 'Меню'),
  words(
    `${PANEL}/pages/Settings/components/SettingsNav.mjs`,
    '"aria-label"',
    '"Notification"',
    'Уведомление',
  ),
  words(`${PANEL}/pages/Settings/components/Tokens/LifeSpanInput.mjs`, 'placeholder', '"Select"', 'Выберите'),
  words(
    `${PANEL}/pages/Settings/components/Tokens/TokenTypeSelect.mjs`,
    'placeholder',
    '"Select"',
    'Выберите',
  ),
  words(
    `${CONTENT}/pages/ListView/components/BulkActions/PublishAction.mjs`,
    'label',
    "'Publication status'",
    'Состояние публикации',
  ),
  words('@strapi/i18n/dist/admin/components/LocaleTable.mjs', 'children', '"Actions"', 'Действия'),
  words('@strapi/design-system/dist/index.mjs', 'children', '"Loading"', 'Загрузка'),
];

/** The title of a row in a repeatable component: codes by their label, dates as they are written. */
const rowTitles: Rewrite = {
  file: `${CONTENT}/pages/EditView/components/FormInputs/Component/Repeatable.mjs`,
  find: "const displayedValue = typeof displayValue === 'string' ? displayValue : '';",
  replace: `const displayedValue = typeof displayValue !== 'string' || displayValue === '' ? ''
    : mainField.type === 'enumeration' ? formatMessage({ id: displayValue, defaultMessage: displayValue })
    : mainField.type === 'date' ? new Date(displayValue).toLocaleDateString(document.documentElement.lang)
    : displayValue;`,
};

export const rewrites: Rewrite[] = [...brand, ...promotions, ...hardCoded, rowTitles];
