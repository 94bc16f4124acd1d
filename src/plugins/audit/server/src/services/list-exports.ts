import type { Core } from '@strapi/strapi';
import type { JournalExport, OwnExport } from '../../../shared/journal';
import { chosenActor } from '../queries/actor-choices';
import { type ExportRow, exportOfRow, exportsOf } from '../queries/export-row';
import { organizationNames } from '../queries/organization-names';

/** Exports of one person that can still be taken or are on their way, newest first. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const named = async (row: ExportRow): Promise<OwnExport> => {
    const made: JournalExport = exportOfRow(row);
    const { actor, organization } = made.filters;
    const who = actor ? await chosenActor(strapi, row.organizations, actor) : null;
    const names = organization ? await organizationNames(strapi, [organization]) : new Map<string, string>();
    return {
      ...made,
      names: {
        actor: who?.label ?? null,
        organization: organization ? (names.get(organization) ?? null) : null,
      },
    };
  };
  return {
    async run(userId: number): Promise<OwnExport[]> {
      return Promise.all((await exportsOf(strapi, userId)).map(named));
    },
  };
};
