import { conflictTexts } from '../conflicts/texts';
import { differenceTexts } from '../shared/difference/texts';
import { jobProgressTexts } from '../shared/job-progress-texts';
import { pickerTexts } from '../shared/picker-texts';

type Messages = Record<string, string>;

const ru: Messages = {
  'home.today': 'Сегодня {today}',
  'home.shown': 'Показано {shown} из {total}',
  'home.drafts.title': 'Черновики',
  'home.drafts.date': 'изменено {date}',
  'home.drafts.empty': 'Черновиков нет: всё опубликовано.',
  'home.changed.title': 'Правки, которых ещё нет на сайте',
  'home.changed.date': 'опубликовано {date}',
  'home.changed.empty': 'Все правки опубликованы.',
  'home.expiring.title': 'Скоро закончится срок',
  'home.expiring.date': 'действует до {date}',
  'home.expiring.empty': 'В ближайшие 30 дней сроки не заканчиваются.',
  'home.kind.api::service.service': 'Услуга',
  'home.kind.api::news-item.news-item': 'Новость',
  'home.kind.api::announcement.announcement': 'Объявление',
  'home.kind.api::contact.contact': 'Контакт',
  'home.kind.api::regulation.regulation': 'Нормативный документ',
  'home.kind.api::article.article': 'Статья базы знаний',
  'system.subtitle': 'Что установлено: укажите это, обращаясь за помощью',
  'system.product': 'Продукт',
  'system.name': 'госпаблик',
  'system.platform': 'Платформа',
  'system.server': 'Сервер',
  'shared.filter.any': 'Все',
  'shared.filter.clear': 'Очистить',
  'shared.verb-failed': 'Не получилось. Проверьте связь и повторите.',
  ...jobProgressTexts.ru,
  ...pickerTexts.ru,
  ...conflictTexts.ru,
  ...differenceTexts.ru,
};

const en: Messages = {
  'home.today': 'Today is {today}',
  'home.shown': 'Shown {shown} of {total}',
  'home.drafts.title': 'Drafts',
  'home.drafts.date': 'changed on {date}',
  'home.drafts.empty': 'No drafts: everything is published.',
  'home.changed.title': 'Changes not on the site yet',
  'home.changed.date': 'published on {date}',
  'home.changed.empty': 'All changes are published.',
  'home.expiring.title': 'Ends soon',
  'home.expiring.date': 'valid until {date}',
  'home.expiring.empty': 'Nothing ends in the next 30 days.',
  'home.kind.api::service.service': 'Service',
  'home.kind.api::news-item.news-item': 'News',
  'home.kind.api::announcement.announcement': 'Announcement',
  'home.kind.api::contact.contact': 'Contact',
  'home.kind.api::regulation.regulation': 'Regulation',
  'home.kind.api::article.article': 'Article',
  'system.subtitle': 'What is installed: name it when you ask for help',
  'system.product': 'Product',
  'system.name': 'gospublik',
  'system.platform': 'Platform',
  'system.server': 'Server',
  'shared.filter.any': 'All',
  'shared.filter.clear': 'Clear',
  'shared.verb-failed': 'It did not work. Check the connection and try again.',
  ...jobProgressTexts.en,
  ...pickerTexts.en,
  ...conflictTexts.en,
  ...differenceTexts.en,
};

/** Texts of the application's own pages of the panel. */
export const own = { ru, en };
