import { MODERATION_WORDS } from './moderation-words';
import { words as of, type Words } from './words';

/** created, changed, deleted of one noun. */
const rows = (noun: string, ru: readonly [string, string, string], en: string): Record<string, Words> => ({
  [`${noun}-created`]: of(ru[0], `${en} created`),
  [`${noun}-changed`]: of(ru[1], `${en} changed`),
  [`${noun}-deleted`]: of(ru[2], `${en} deleted`),
});

/** What each action of the journal is called. A test holds every action in the code to have its words here. */
export const ACTION_WORDS: Readonly<Record<string, Words>> = {
  'content.document-created': of('Материал создан', 'Document created'),
  'content.document-cloned': of('Материал скопирован', 'Document copied'),
  'content.document-changed': of('Материал изменён', 'Document changed'),
  'content.document-published': of('Материал опубликован', 'Document published'),
  'content.document-withdrawn': of('Материал снят с публикации', 'Document unpublished'),
  'content.draft-discarded': of('Правки отменены', 'Draft discarded'),
  'content.document-deleted': of('Материал удалён', 'Document deleted'),
  'content.row-changed': of('Материал изменён системой', 'Document changed by the system'),
  ...MODERATION_WORDS,
  'registry.member-added': of('Сотрудник добавлен в организацию', 'Member added'),
  'registry.position-changed': of('Должность изменена', 'Position changed'),
  'registry.authority-changed': of('Полномочия сотрудника изменены', 'Authority of a member changed'),
  'registry.member-removed': of('Сотрудник убран из организации', 'Member removed'),
  'accounts.signed-in': of('Вход в панель', 'Signed in'),
  'accounts.sign-in-refused': of('Отказ во входе', 'Sign-in refused'),
  'accounts.signed-out': of('Выход из панели', 'Signed out'),
  'accounts.password-reset-requested': of('Запрошен новый пароль', 'Password reset requested'),
  'accounts.password-reset': of('Пароль задан заново по ссылке', 'Password reset'),
  'accounts.invitation-accepted': of('Приглашение принято', 'Invitation accepted'),
  'accounts.role-permissions-changed': of('Права роли изменены', 'Permissions of a role changed'),
  ...rows(
    'accounts.staff',
    ['Сотрудник панели создан', 'Сотрудник панели изменён', 'Сотрудник панели удалён'],
    'Panel user',
  ),
  ...rows('accounts.role', ['Роль создана', 'Роль изменена', 'Роль удалена'], 'Role'),
  ...rows('accounts.permission', ['Право добавлено', 'Право изменено', 'Право убрано'], 'Permission'),
  ...rows(
    'accounts.citizen',
    ['Гражданин зарегистрирован', 'Учётная запись гражданина изменена', 'Учётная запись гражданина удалена'],
    'Citizen account',
  ),
  ...rows(
    'accounts.citizen-role',
    ['Внешняя роль создана', 'Внешняя роль изменена', 'Внешняя роль удалена'],
    'Outside role',
  ),
  ...rows(
    'accounts.citizen-permission',
    ['Внешнее право добавлено', 'Внешнее право изменено', 'Внешнее право убрано'],
    'Outside permission',
  ),
  'access.token-used': of('Запрос по токену API', 'API token used'),
  ...rows('access.api-token', ['Токен API создан', 'Токен API изменён', 'Токен API удалён'], 'API token'),
  ...rows(
    'access.api-token-permission',
    ['Право токена API добавлено', 'Право токена API изменено', 'Право токена API убрано'],
    'Permission of an API token',
  ),
  ...rows(
    'access.transfer-token',
    ['Токен переноса создан', 'Токен переноса изменён', 'Токен переноса удалён'],
    'Transfer token',
  ),
  ...rows(
    'access.transfer-token-permission',
    ['Право токена переноса добавлено', 'Право токена переноса изменено', 'Право токена переноса убрано'],
    'Permission of a transfer token',
  ),
  ...rows('files.file', ['Файл загружен', 'Файл изменён', 'Файл удалён'], 'File'),
  ...rows('files.folder', ['Папка создана', 'Папка изменена', 'Папка удалена'], 'Folder'),
  ...rows('settings.value', ['Настройка задана', 'Настройка изменена', 'Настройка удалена'], 'Setting'),
  ...rows('settings.webhook', ['Вебхук создан', 'Вебхук изменён', 'Вебхук удалён'], 'Webhook'),
  ...rows('settings.locale', ['Язык добавлен', 'Язык изменён', 'Язык убран'], 'Locale'),
  ...rows('settings.release', ['Выпуск создан', 'Выпуск изменён', 'Выпуск удалён'], 'Release'),
  ...rows(
    'settings.release-action',
    ['Материал добавлен в выпуск', 'Материал выпуска изменён', 'Материал убран из выпуска'],
    'Release item',
  ),
  ...rows(
    'settings.workflow',
    ['Порядок работы создан', 'Порядок работы изменён', 'Порядок работы удалён'],
    'Workflow',
  ),
  ...rows('settings.workflow-stage', ['Этап создан', 'Этап изменён', 'Этап удалён'], 'Workflow stage'),
  'jobs.job-cancelled': of('Задание отменено', 'Job cancelled'),
  'jobs.job-discarded': of('Задание снято', 'Job discarded'),
  'jobs.job-retried': of('Задание запущено снова', 'Job retried'),
  'notifications.address-cleared': of('Адрес снова получает письма', 'Address cleared'),
  'notifications.browser-added': of('Браузер для уведомлений добавлен', 'Browser added'),
  'notifications.browser-removed': of('Браузер для уведомлений убран', 'Browser removed'),
  'notifications.contact-confirmed': of('Номер для уведомлений подтверждён', 'Contact confirmed'),
  'notifications.contact-requested': of('Запрошен код для номера', 'Contact requested'),
  'notifications.contact-removed': of('Номер для уведомлений убран', 'Contact removed'),
  'notifications.deliveries-erased': of(
    'Получатели в журнале доставки стёрты',
    'Recipients in the delivery log erased',
  ),
  'notifications.deliveries-removed': of(
    'Старые записи журнала доставки удалены',
    'Old rows of the delivery log removed',
  ),
  'notifications.message-resent': of('Сообщение отправлено снова', 'Message resent'),
  'notifications.preferences-saved': of('Настройки уведомлений сохранены', 'Notification settings saved'),
  'notifications.subscription-changed': of('Подписка изменена', 'Subscription changed'),
  'notifications.subscription-confirmed': of('Подписка подтверждена', 'Subscription confirmed'),
  'notifications.subscription-ended': of('Подписка прекращена', 'Subscription ended'),
  'notifications.subscription-erased': of('Сведения подписки стёрты', 'Subscription erased'),
  'notifications.subscription-requests-erased': of(
    'Неподтверждённые запросы подписки стёрты',
    'Unconfirmed requests erased',
  ),
  'notifications.template-changed': of('Шаблон сообщения изменён', 'Message template changed'),
  'notifications.template-reset': of('Шаблон сообщения сброшен', 'Message template reset'),
  'notifications.webhook-added': of('Вебхук добавлен', 'Webhook added'),
  'notifications.webhook-changed': of('Вебхук изменён', 'Webhook changed'),
  'notifications.webhook-removed': of('Вебхук удалён', 'Webhook removed'),
  'notifications.webhook-secret-rotated': of('Секрет вебхука сменён', 'Webhook secret changed'),
  'audit.version-named': of('Версия названа', 'Version named'),
  'audit.version-restored': of('Версия восстановлена', 'Version restored'),
  'audit.version-erased': of('Содержание версии стёрто', 'Content of a version erased'),
  'audit.payload-erased': of('Сведения записи журнала стёрты', 'Payload of an entry erased'),
  'audit.journal-exported': of('Журнал выгружен', 'Journal exported'),
  'audit.export-downloaded': of('Выгрузка скачана', 'Export downloaded'),
};

/** The words of an action; its code where there are none, e.g. of a release that had it. */
export const wordsOfAction = (action: string, language: 'ru' | 'en'): string =>
  ACTION_WORDS[action]?.[language] ?? action;
