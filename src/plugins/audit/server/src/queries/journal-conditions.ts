import type { Knex } from 'knex';
import { anywhere } from '../../../../../shared/db/like-pattern';
import { actorRefOf } from '../../../shared/actor-ref';
import type { JournalFilters } from '../../../shared/journal';

/** A place in the journal, newest first. */
export interface Place {
  readonly at: string;
  readonly id: number;
}

/** Whose entries may be seen: null all, otherwise those of the organisations. */
export type Visible = readonly string[] | null;

export function placeOf(text: string): Place | null {
  const [, ms, id] = /^(\d{1,15})-(\d{1,15})$/.exec(text) ?? [];
  return ms && id ? { at: new Date(Number(ms)).toISOString(), id: Number(id) } : null;
}

export const textOfPlace = (at: Date, id: number): string => `${at.getTime()}-${id}`;

/** Entries that fit, before the place; `alias` is the table's name in the query. */
export function whereFits(query: Knex.QueryBuilder, filters: JournalFilters, after: Place | null): void {
  const { actor, actorKind, action, objectType, object, title, organization, from, to, address } = filters;
  const one = actor === undefined ? null : actorRefOf(actor);
  if (one) query.where({ actor_kind: one.kind, actor_id: one.id });
  if (actorKind) query.where({ actor_kind: actorKind });
  if (action) query.where({ action });
  if (objectType) query.where({ object_type: objectType });
  if (object) query.where({ object_id: object });
  if (title) query.whereILike('object_title', anywhere(title));
  if (organization) query.where({ organization });
  if (address) query.where({ address });
  if (from) query.where('at', '>=', from);
  if (to) query.where('at', '<', to);
  if (after) query.whereRaw('(at, id) < (?::timestamptz, ?::bigint)', [after.at, after.id]);
}
