import { RefusedError } from '../errors';
import { sqlStateOf } from './sql-state';

/** serialization_failure, deadlock_detected, lock_not_available: the same request may succeed a moment later. */
const BUSY = new Set(['40001', '40P01', '55P03']);

const text = {
  ru: 'Эту запись одновременно менял кто-то ещё. Ничего не сохранено, повторите действие.',
  en: 'Somebody else was changing this entry at the same moment. Nothing was saved, try again.',
};

/** PostgreSQL has ended the transaction because of another one. */
export const isBusy = (error: unknown): boolean => BUSY.has(sqlStateOf(error) ?? '');

export const writeConflict = (): RefusedError =>
  new RefusedError(409, 'WriteConflict', text, { headers: { 'Retry-After': '1' } });
