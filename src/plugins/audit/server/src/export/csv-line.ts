import { wordsOfAction } from '../../../../../domain/audit/action-words';
import type { EntryRow } from '../queries/entry-row';

export const csvHeads = [
  '№',
  'Время (UTC)',
  'Действие',
  'Код действия',
  'Кто',
  'Вид действующего лица',
  'Номер учётной записи',
  'Организация',
  'Вид объекта',
  'Объект',
  'Идентификатор объекта',
  'Было',
  'Стало',
  'Адрес',
  'Программа',
  'Запрос',
];

/** One entry for a spreadsheet; what was erased is empty. */
export const csvLine = (row: EntryRow, organizations: ReadonlyMap<string, string>): string[] => [
  row.id,
  row.at.toISOString(),
  wordsOfAction(row.action, 'ru'),
  row.action,
  row.actor_name ?? '',
  row.actor_kind,
  row.actor_id === null ? '' : String(row.actor_id),
  row.organization ? (organizations.get(row.organization) ?? row.organization) : '',
  row.object_type,
  row.object_title ?? '',
  row.object_id,
  row.before ?? '',
  row.after ?? '',
  row.address ?? '',
  row.user_agent ?? '',
  row.request_id ?? '',
];
