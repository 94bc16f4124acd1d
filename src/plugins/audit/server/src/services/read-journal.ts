import type { Core } from '@strapi/strapi';
import type { ChangedFields, Json } from '../../../shared/contract';
import type {
  ActorKind,
  JournalDetails,
  JournalFilters,
  JournalPage,
  JournalRow,
} from '../../../shared/journal';
import { taskTitle } from '../origin/task-title';
import type { EntryRow } from '../queries/entry-row';
import { type Place, textOfPlace, type Visible } from '../queries/journal-conditions';
import { entryDetails } from '../queries/journal-entry';
import { journalRows } from '../queries/journal-rows';
import { linkNames } from '../queries/link-names';
import { organizationNames } from '../queries/organization-names';
import { typeName } from '../queries/type-name';
import { fieldWords } from './field-words';

/** What the page «Журнал» shows, of what the person may see. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const shown = (row: EntryRow, names: Map<string, string>): JournalRow => ({
    id: Number(row.id),
    at: row.at.toISOString(),
    action: row.action,
    actor: {
      kind: row.actor_kind as ActorKind,
      id: row.actor_id,
      name: row.actor_name,
      title: taskTitle(strapi, row.actor_kind, row.actor_name),
    },
    organization: row.organization
      ? { documentId: row.organization, name: names.get(row.organization) ?? row.organization }
      : null,
    object: {
      type: row.object_type,
      typeName: typeName(strapi, row.object_type),
      id: row.object_id,
      title: row.object_title,
    },
    address: row.address,
    isErased: row.erased_by !== null,
  });

  return {
    /** A page of entries, newest first, and where the next begins. */
    async page(
      visible: Visible,
      filters: JournalFilters,
      { after, limit }: { after: Place | null; limit: number },
    ): Promise<JournalPage> {
      const rows = await journalRows(strapi, visible, filters, { after, limit: limit + 1 });
      const page = rows.slice(0, limit);
      const names = await organizationNames(strapi, organizationsOf(page));
      const last = page.at(-1);
      const next = rows.length > limit && last ? textOfPlace(last.at, Number(last.id)) : null;
      return { data: page.map((row) => shown(row, names)), meta: { next } };
    },

    /** One entry with its difference; null where it does not exist for the person. */
    async entry(visible: Visible, id: number): Promise<JournalDetails | null> {
      const found = await entryDetails(strapi, id);
      if (!found) return null;
      const { row, seal, erasure } = found;
      if (visible && !(row.organization && visible.includes(row.organization))) return null;
      const before = fieldsIn(row.before);
      const after = fieldsIn(row.after);
      return {
        ...shown(row, await organizationNames(strapi, organizationsOf([row]))),
        userAgent: row.user_agent,
        requestId: row.request_id,
        before,
        after,
        fields: fieldWords(strapi, row.object_type, [before ?? {}, after ?? {}]),
        links: row.erased_by === null ? await linkNames(strapi, row) : {},
        seq: seal ? Number(seal.seq) : null,
        hash: seal?.hash ?? null,
        erasure: erasure && {
          entryId: Number(erasure.id),
          at: erasure.at.toISOString(),
          reason: fieldsIn(erasure.after),
        },
      };
    },
  };
};

const organizationsOf = (rows: readonly EntryRow[]): string[] => [
  ...new Set(rows.flatMap(({ organization }) => (organization ? [organization] : []))),
];

const isFields = (value: Json): value is ChangedFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldsIn(text: string | null): ChangedFields | null {
  const parsed: Json = text === null ? null : JSON.parse(text);
  return isFields(parsed) ? parsed : null;
}
