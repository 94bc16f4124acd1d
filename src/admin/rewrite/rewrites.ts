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
  {
    file: 'sonner/dist/index.mjs',
    find: "containerAriaLabel = 'Notifications'",
    replace: `containerAriaLabel = ${inBoth('Notifications', 'Уведомления')}`,
  },
  words('@strapi/i18n/dist/admin/components/LocaleTable.mjs', 'children', '"Actions"', 'Действия'),
  words('@strapi/design-system/dist/index.mjs', 'children', '"Loading"', 'Загрузка'),
];

/** The title of a row in a repeatable component: codes by their label, dates as they are written. */
const rowTitles: Rewrite[] = [
  {
    file: `${CONTENT}/pages/EditView/components/FormInputs/Component/Repeatable.mjs`,
    find: "const displayedValue = typeof displayValue === 'string' ? displayValue : '';",
    replace: `const displayedValue = typeof displayValue !== 'string' || displayValue === '' ? ''
    : mainField.type === 'enumeration' ? formatMessage({ id: displayValue, defaultMessage: displayValue })
    : mainField.type === 'date' ? new Date(displayValue).toLocaleDateString(document.documentElement.lang)
    : displayValue;`,
  },
  {
    file: `${CONTENT}/pages/EditView/components/FormInputs/Component/Repeatable.mjs`,
    find: 'children: displayValue',
    replace: 'children: displayedValue || displayValue',
  },
];

const drag = '@dnd-kit/core/dist/core.esm.js';

/** What a screen reader says while files are dragged with the keyboard. */
const dragging: Rewrite[] = [
  spoken('To pick up a draggable item, press the space bar.', 'Чтобы взять, нажмите пробел.'),
  spoken('While dragging, use the arrow keys to move the item.', 'Переносите стрелками.'),
  spoken(
    'Press space again to drop the item in its new position, or press escape to cancel.',
    'Пробел – положить на новое место, Escape – отменить.',
  ),
  spoken('Picked up draggable item ', 'Взято: '),
  spoken('Dragging was cancelled. Draggable item ', 'Перенос отменён: '),
  spoken(' was moved over droppable area ', ' – над местом '),
  spoken(' is no longer over a droppable area.', ' – положить сюда нельзя.'),
  spoken(' was dropped over droppable area ', ' положено на место '),
  spoken(' was dropped.', ' положено.'),
  spoken('Draggable item ', ''),
];

/** Part of a longer string: both languages cannot stand there, and the panel is Russian first. */
function spoken(find: string, replace: string): Rewrite {
  return { file: drag, find, replace };
}

/** Answers of the server that the login page shows as they come. */
const answers: Rewrite[] = [
  {
    file: `${PANEL}/pages/Auth/components/Login.mjs`,
    find: 'setApiError(message);',
    replace: 'setApiError(formatMessage({ id: "apiError." + message, defaultMessage: message }));',
  },
];

/** Faults axe finds in Strapi's own forms (WCAG 2.2, 1.3.5 and 4.1.2). */
const accessibility: Rewrite[] = [
  {
    file: `${PANEL}/components/FormInputs/Password.mjs`,
    find: 'autoComplete: "password"',
    replace: `autoComplete: name==='currentPassword'||location.pathname.endsWith('/login')?'current-password':'new-password'`,
  },
  {
    file: '@strapi/upload/dist/admin/future/pages/Assets/AssetsPage.mjs',
    find: 'ref: fileInputRef,',
    replace: 'ref: fileInputRef, tabIndex: -1, "aria-hidden": true,',
  },
];

export const rewrites: Rewrite[] = [
  ...brand,
  ...promotions,
  ...hardCoded,
  ...rowTitles,
  ...dragging,
  ...answers,
  ...accessibility,
];
