import { CONTENT, DESIGN, inBoth, PANEL, type Rewrite, words } from './rewrite';

const SETTINGS = `${PANEL}/pages/Settings`;
const USERS = `${SETTINGS}/pages/Users/ListPage.mjs`;

const titles: Rewrite[] = [
  ['AdminTokens/ListView', "'Admin Tokens'", 'Токены администратора'],
  ['AdminTokens/EditView/EditViewPage', "'Admin Tokens'", 'Токены администратора'],
  ['ApiTokens/ListView', "'API Tokens'", 'Токены API'],
  ['ApiTokens/EditView/EditViewPage', "'API Tokens'", 'Токены API'],
  ['TransferTokens/ListView', "'Transfer Tokens'", 'Токены переноса'],
  ['TransferTokens/EditView', "'Transfer Tokens'", 'Токены переноса'],
  ['Roles/ListPage', "'Roles'", 'Роли'],
  ['Roles/EditPage', "'Roles'", 'Роли'],
  ['Roles/CreatePage', "'Roles'", 'Роли'],
  ['Users/ListPage', "'Users'", 'Пользователи'],
  ['Users/EditPage', "'Users'", 'Пользователи'],
  ['Webhooks/ListPage', "'Webhooks'", 'Вебхуки'],
  ['Webhooks/EditPage', "'Webhooks'", 'Вебхуки'],
].map(([page = '', quoted = '', russian = '']) =>
  words(`${SETTINGS}/pages/${page}.mjs`, quoted, russian, 'name: '),
);

/** Texts without a message id: no translation file reaches them. */
export const hardCoded: Rewrite[] = [
  ...titles,
  {
    file: `${PANEL}/components/PageHelpers.mjs`,
    find: "children = 'Loading content.'",
    replace: `children = ${inBoth('Loading content.', 'Загрузка…')}`,
  },
  words(`${PANEL}/components/Table.mjs`, "'Loading content'", 'Загрузка…', 'children = '),
  words(`${PANEL}/components/LazyOutlet.mjs`, '"Loading content."', 'Загрузка…'),
  words(`${PANEL}/components/LeftMenu.mjs`, '"Menu"', 'Меню', 'label: '),
  words(`${SETTINGS}/components/SettingsNav.mjs`, '"Notification"', 'Уведомление'),
  words(`${SETTINGS}/components/Tokens/LifeSpanInput.mjs`, '"Select"', 'Выберите', 'placeholder: '),
  words(`${SETTINGS}/components/Tokens/TokenTypeSelect.mjs`, '"Select"', 'Выберите', 'placeholder: '),
  words(USERS, "'Active'", 'Активен'),
  words(USERS, "'Inactive'", 'Неактивен'),
  words(USERS, "'Firstname'", 'Имя', 'label: '),
  words(USERS, "'Lastname'", 'Фамилия', 'label: '),
  words(USERS, "'Email'", 'Электронная почта', 'label: '),
  words(USERS, "'Username'", 'Имя пользователя', 'label: '),
  words(USERS, "'Active user'", 'Активен', 'label: '),
  words(
    `${CONTENT}/pages/ListView/components/BulkActions/PublishAction.mjs`,
    "'Publication status'",
    'Состояние публикации',
    'label: ',
  ),
  // The badge says the status in words already; the label repeats its code.
  {
    file: `${CONTENT}/pages/EditView/components/DocumentStatus.mjs`,
    find: '"aria-label": status,',
    replace: '',
  },
  words('@strapi/i18n/dist/admin/components/LocaleTable.mjs', '"Actions"', 'Действия', 'children: '),
  words('sonner/dist/index.mjs', "'Notifications'", 'Уведомления', 'containerAriaLabel = '),
  words(DESIGN, '"Loading"', 'Загрузка', 'children: '),
  words(DESIGN, '"Choose date"', 'Выберите дату'),
  words(DESIGN, '"Choose time"', 'Выберите время'),
  { file: DESIGN, find: 'e} date`', replace: `e}\${${inBoth(' date', ' дату')}}\`` },
  { file: DESIGN, find: 'e} time`', replace: `e}\${${inBoth(' time', ' время')}}\`` },
  words(DESIGN, '"Close modal"', 'Закрыть', 'closeLabel: t = '),
  words(DESIGN, '"Clear"', 'Очистить', 'clearLabel: a = '),
  words(DESIGN, '"Clear"', 'Очистить', 'clearLabel: t = '),
  words(DESIGN, '"Clear"', 'Очистить', 'clearLabel: '),
  words(DESIGN, '"clear"', 'Очистить', 'clearLabel: e = '),
  words(DESIGN, '"Month"', 'Месяц', 'monthSelectLabel: l = '),
  words(DESIGN, '"Year"', 'Год', 'yearSelectLabel: h = '),
  words(DESIGN, '"Pagination"', 'Страницы', 'label: t = '),
  words(DESIGN, '"carousel"', 'карусель', '"aria-roledescription": '),
  words(DESIGN, '"slide"', 'слайд', '"aria-roledescription": '),
  // Answers of the server that the login page shows as they come.
  {
    file: `${PANEL}/pages/Auth/components/Login.mjs`,
    find: 'setApiError(message);',
    replace: 'setApiError(formatMessage({ id: "apiError." + message, defaultMessage: message }));',
  },
];
