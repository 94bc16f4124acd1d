import type { PublicationTemplate } from './template';

/** Templates an installation has from the start. */
export const SHIPPED_TEMPLATES: readonly PublicationTemplate[] = [
  {
    code: 'service',
    name: { ru: 'Карточка услуги', en: 'Service card' },
    contentType: 'api::service.service',
    requiredFields: [
      ...[
        'title',
        'shortDescription',
        'fullDescription',
        'validFrom',
        'responsibleContact',
        'terms',
        'price',
      ],
      ...['requiredDocuments', 'steps'],
    ],
    preparedText: {
      shortDescription: ['[Кто и что получит, одним предложением]'],
      fullDescription: [
        '[Кому положена услуга]',
        '[Что нужно сделать заявителю]',
        '[Что он получит и когда]',
      ],
    },
  },
  {
    code: 'news',
    name: { ru: 'Новость', en: 'News item' },
    contentType: 'api::news-item.news-item',
    requiredFields: ['title', 'lead', 'body', 'topic', 'cover'],
    preparedText: {
      lead: ['[Что произошло, где и когда]'],
      body: [
        '[Что это значит для жителей]',
        '[Что им нужно сделать и до какого числа]',
        '[Куда обратиться с вопросами]',
      ],
    },
  },
  {
    code: 'outage',
    name: { ru: 'Объявление об отключении', en: 'Announcement of an outage' },
    contentType: 'api::announcement.announcement',
    requiredFields: ['title', 'text', 'startsAt', 'endsAt', 'audience'],
    preparedText: {
      text: [
        'С [дата и время] до [дата и время] не будет [воды, света, тепла] по адресам: [адреса].',
        'Причина: [какие работы идут].',
        'Вопросы – по телефону [телефон дежурной службы].',
      ],
    },
  },
  {
    code: 'reception',
    name: { ru: 'Объявление о приёме граждан', en: 'Announcement of reception hours' },
    contentType: 'api::announcement.announcement',
    requiredFields: ['title', 'text', 'startsAt', 'endsAt'],
    preparedText: {
      text: [
        '[Должность, фамилия, имя и отчество] примет граждан [дата] с [время] до [время].',
        'Адрес: [адрес и кабинет].',
        'Записаться можно по телефону [телефон] до [дата].',
      ],
    },
  },
];
