import { words as of, type Words } from './words';

const KIND_WORDS: Readonly<Record<string, Words>> = {
  staff: of('Сотрудник', 'Staff'),
  citizen: of('Гражданин', 'Citizen'),
  token: of('Токен API', 'API token'),
  job: of('Задание', 'Job'),
  anonymous: of('Без входа', 'Not signed in'),
  system: of('Система', 'System'),
};

/** What people call a kind of actor. */
export const wordsOfActorKind = (kind: string, language: 'ru' | 'en'): string =>
  KIND_WORDS[kind]?.[language] ?? kind;
