import { wordsOfAction } from '../../../../../domain/audit/action-words';
import { wordsOfActorKind } from '../../../../../domain/audit/actor-words';
import { wordsOfType } from '../../../../../domain/audit/type-words';
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

/** What people call things that entries know by codes. */
export interface CsvNames {
  readonly organizations: ReadonlyMap<string, string>;
  readonly type: (type: string) => string;
  readonly task: (actorKind: string, actorName: string | null) => string | undefined;
}

/** One entry for a spreadsheet; what was erased is empty. */
export const csvLine = (row: EntryRow, { organizations, type, task }: CsvNames): string[] => [
  row.id,
  row.at.toISOString(),
  wordsOfAction(row.action, 'ru'),
  row.action,
  task(row.actor_kind, row.actor_name) ?? row.actor_name ?? '',
  wordsOfActorKind(row.actor_kind, 'ru'),
  row.actor_id === null ? '' : String(row.actor_id),
  row.organization ? (organizations.get(row.organization) ?? row.organization) : '',
  wordsOfType(row.object_type, 'ru', type(row.object_type)),
  row.object_title ?? '',
  row.object_id,
  row.before ?? '',
  row.after ?? '',
  row.address ?? '',
  row.user_agent ?? '',
  row.request_id ?? '',
];
