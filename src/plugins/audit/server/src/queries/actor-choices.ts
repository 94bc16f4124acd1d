import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { anywhere } from '../../../../../shared/db/like-pattern';
import { actorRefOf, actorRefText, NAMED_ACTORS, type NamedActor } from '../../../shared/actor-ref';
import type { Choice } from '../../../shared/journal';
import { nameOfStaff } from '../origin/actor-of-request';
import { CHOICES_SHOWN } from './choices-shown';
import type { Visible } from './journal-conditions';

interface Source {
  readonly table: string;
  /** Looked into for what was typed, and sorted by. */
  readonly columns: readonly string[];
  readonly nameOf: (row: Readonly<Record<string, string | null>>) => string;
}

const SOURCES: Readonly<Record<NamedActor, Source>> = {
  staff: {
    table: 'admin_users',
    columns: ['lastname', 'firstname', 'email'],
    nameOf: (row) => nameOfStaff(row),
  },
  citizen: {
    table: 'up_users',
    columns: ['username', 'email'],
    nameOf: ({ username, email }) => username || email || '',
  },
  token: { table: 'strapi_api_tokens', columns: ['name'], nameOf: ({ name }) => name ?? '' },
};

/** Who may be chosen: for a limited reader colleagues, and citizens and tokens that have acted in own organisations. */
export interface ActorsAsked {
  readonly text: string;
  readonly kinds: readonly NamedActor[];
  readonly visible: Visible;
  /** ids of the panel users of these organisations. */
  readonly colleagues: readonly number[];
}

function narrow(query: Knex.QueryBuilder, kind: NamedActor, { visible, colleagues }: ActorsAsked): void {
  if (!visible) return;
  if (kind === 'staff') {
    query.whereIn('id', colleagues);
    return;
  }
  query.whereExists((acted) =>
    acted
      .from('audit_entries')
      .where({ actor_kind: kind })
      .whereRaw('actor_id = ??.id', [SOURCES[kind].table])
      .whereIn('organization', visible),
  );
}

async function choicesOf(strapi: Core.Strapi, kind: NamedActor, asked: ActorsAsked): Promise<Choice[]> {
  const { table, columns, nameOf } = SOURCES[kind];
  const query = strapi.db.connection(table).select('id', ...columns);
  narrow(query, kind, asked);
  if (asked.text)
    query.where((either) => {
      for (const column of columns) either.orWhereILike(column, anywhere(asked.text));
    });
  const rows: ({ id: number } & Record<string, string | null>)[] = await query
    .orderBy([...columns, 'id'])
    .limit(CHOICES_SHOWN);
  return rows.map((row) => ({ value: actorRefText({ kind, id: row.id }), label: nameOf(row) }));
}

/** Panel users, citizens and tokens by name, at most 30 of each kind. */
export async function actorChoices(strapi: Core.Strapi, asked: ActorsAsked): Promise<Choice[]> {
  const found = await Promise.all(
    NAMED_ACTORS.filter((kind) => asked.kinds.includes(kind)).map((kind) => choicesOf(strapi, kind, asked)),
  );
  return found.flat();
}

/** An actor as the journal last called it, also one that does not exist any more. */
export async function chosenActor(
  strapi: Core.Strapi,
  visible: Visible,
  text: string,
): Promise<Choice | null> {
  const ref = actorRefOf(text);
  if (!ref) return null;
  const query = strapi.db
    .connection('audit_entries')
    .where({ actor_kind: ref.kind, actor_id: ref.id })
    .whereNotNull('actor_name');
  if (visible) query.whereIn('organization', visible);
  const row: { actor_name: string } | undefined = await query
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .first('actor_name');
  return { value: text, label: row?.actor_name ?? `№ ${ref.id}` };
}
