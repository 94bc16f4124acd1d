import { adminOnly } from '../../../../../shared/admin-only';
import { JOURNAL_ACTIONS } from '../../../shared/ids';

const { read, export: exported, erase } = JOURNAL_ACTIONS;

const route = (method: 'GET' | 'POST', path: string, handler: string, action: string) => ({
  method,
  path,
  handler,
  config: adminOnly(action),
});

export const journalRoutes = [
  route('GET', '/entries', 'journal.find', read),
  route('GET', '/entries/:id', 'journal.findOne', read),
  route('POST', '/entries/:id/erase', 'journal.erase', erase),
  route('GET', '/actors', 'journal.actors', read),
  route('GET', '/organizations', 'journal.organizations', read),
  route('GET', '/actions', 'journal.actions', read),
  route('GET', '/types', 'journal.types', read),
  route('GET', '/exports', 'journal-exports.find', exported),
  route('POST', '/exports', 'journal-exports.create', exported),
  route('GET', '/exports/:id', 'journal-exports.findOne', exported),
  route('GET', '/exports/:id/file', 'journal-exports.download', exported),
];
