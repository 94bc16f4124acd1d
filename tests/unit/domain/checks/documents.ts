import type { Fields } from '../../../../src/domain/checks/snapshot';

export const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
export const heading = (text: string, level = 2) => ({
  type: 'heading',
  level,
  children: [{ type: 'text', text }],
});
export const link = (url: string, text = 'Порядок приёма') => ({
  type: 'paragraph',
  children: [
    { type: 'text', text: 'Смотрите: ' },
    { type: 'link', url, children: [{ type: 'text', text }] },
    { type: 'text', text: '' },
  ],
});
export const list = (...items: string[]) => ({
  type: 'list',
  format: 'unordered',
  children: items.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
});

export const picture = {
  name: 'most.jpg',
  ext: '.jpg',
  mime: 'image/jpeg',
  size: 240,
  width: 1280,
  height: 720,
  alternativeText: 'Новый мост через реку Светлую',
};
export const pdf = {
  name: 'postanovlenie-118.pdf',
  ext: '.pdf',
  mime: 'application/pdf',
  size: 310,
  width: null,
  height: null,
  alternativeText: null,
};

/** As a local body would write them: nothing to find in any of these. */
export const news: Fields = {
  documentId: 'news-1',
  title: 'В Светлогорье открыли мост через реку Светлую',
  slug: 'otkryli-most',
  lead: 'С 20 ноября по новому мосту ходят автобусы и ездят машины. Старый мост закрыли на ремонт до весны.',
  body: [
    paragraph('Мост строили два года. По нему проложили две полосы для машин и дорожку для пешеходов.'),
    heading('Как изменились маршруты'),
    list('автобус № 3 идёт через новый мост', 'автобус № 7 идёт по ул. Садовой до вокзала'),
    paragraph('Вопросы о движении задайте дежурному: +7 (496) 123-45-67. Он отвечает с 8:00 до 20:00.'),
    link('/regulations/postanovlenie-118', 'Постановление № 118 о движении по мосту'),
  ],
  topic: 'transport',
  cover: picture,
  attachments: [pdf],
  organization: { documentId: 'town' },
};

export const announcement: Fields = {
  documentId: 'announcement-1',
  title: 'Отключение горячей воды на улице Садовой',
  slug: 'otklyuchenie-vody',
  text: [
    paragraph('С 9:00 до 18:00 24 ноября не будет горячей воды в домах 1–15 по ул. Садовой. Меняем трубы.'),
  ],
  startsAt: '2026-11-23T06:00:00.000Z',
  endsAt: '2026-11-25T06:00:00.000Z',
  audience: 'all',
  priority: 'urgent',
  organization: { documentId: 'town' },
};

export const service: Fields = {
  documentId: 'service-1',
  title: 'Выдача разрешения на захоронение',
  slug: 'razreshenie-na-zahoronenie',
  code: 'SVT-0012',
  category: { documentId: 'category-1' },
  organization: { documentId: 'town' },
  shortDescription: 'Администрация выдаёт разрешение и указывает место на кладбище.',
  fullDescription: [
    paragraph('Разрешение получает тот, кто взял на себя похороны.'),
    paragraph('Срок выдачи – 1 рабочий день. Плата не взимается.'),
  ],
  result: 'Разрешение на бумаге или в личном кабинете.',
  audiences: [{ kind: 'citizens' }],
  terms: [{ title: 'Выдача разрешения', number: 1, unit: 'working-days' }],
  price: { kind: 'free', amount: null },
  requiredDocuments: [{ title: 'Свидетельство о смерти', form: 'original', isMandatory: true }],
  steps: [{ title: 'Подайте заявление', description: 'В администрации, в МФЦ или на портале.' }],
  classifierCodes: [
    { kind: 'okpd2', code: '84.11.11' },
    { kind: 'oktmo', code: '46744000' },
  ],
  channels: [{ kind: 'in-person', note: 'Кабинет 12, по будням с 9:00 до 17:00.' }],
  availability: 'everyone',
  validFrom: '2025-01-01',
  validTo: '2027-12-31',
  responsibleContact: { documentId: 'contact-1' },
};

export const organization: Fields = {
  documentId: 'town',
  fullName: 'Администрация городского округа Светлогорье Московской области',
  shortName: 'Администрация Светлогорья',
  slug: 'svetlogorie',
  kind: 'local-body',
  category: 'active',
  inn: '7704077771',
  ogrn: '1027700132195',
  legalAddress: {
    index: '143000',
    region: 'Московская область',
    city: 'Светлогорье',
    street: 'ул. Садовая',
    house: '1',
  },
  phone: '+74961234567',
  email: 'info@svetlogorie.example',
  description: [
    paragraph(
      'Администрация решает вопросы местного значения: дороги, парки, школы, детские сады и свет на улицах.',
    ),
  ],
  workingHours: { days: [{ weekday: 'monday', opensAt: '09:00', closesAt: '18:00' }] },
  timeZone: 'Europe/Moscow',
};

export const contact: Fields = {
  documentId: 'contact-1',
  fullName: 'Иванов Иван Иванович',
  slug: 'ivanov',
  position: 'Начальник отдела благоустройства',
  phone: '+74961234568',
  organization: { documentId: 'town' },
};

export const regulation: Fields = {
  documentId: 'regulation-1',
  title: 'О порядке движения по мосту через реку Светлую',
  slug: 'postanovlenie-118',
  kind: 'municipal-resolution',
  number: '118',
  adoptedOn: '2026-11-10',
  validFrom: '2026-11-20',
  file: pdf,
};
