import type { Core, UID } from '@strapi/strapi';
import type { CheckContext } from '../../../../../domain/checks/context';
import { internalTargets } from '../../../../../domain/checks/links';
import { writtenPhones } from '../../../../../domain/checks/personal-phones';
import type { Snapshot } from '../../../../../domain/checks/snapshot';
import type { PublicationTemplate } from '../../../../../domain/checks/templates/template';
import { textOf, valueAt } from '../../../../../domain/checks/values';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { contentModels } from '../content-models';
import { getService } from '../get-service';
import { ownHosts } from '../own-addresses';
import { linkTargets } from '../queries/link-targets';
import { officialPhones } from '../queries/official-phones';
import { ownWords } from '../queries/own-words';
import { relatedDocuments } from '../queries/related-documents';
import { templateOf } from '../queries/template-of';
import { zoneOf } from '../queries/zone-of';

const ORGANIZATION = 'api::organization.organization';

/** documentId of the organisation a document belongs to; an organisation belongs to itself. */
function organizationOf({ type, documentId, fields }: Snapshot): string | null {
  return type === ORGANIZATION ? documentId : textOf(valueAt(fields, ['organization', 'documentId']));
}

/** Phones the document itself is going to publish. */
function ownPhones({ texts }: Snapshot): string[] {
  return texts
    .filter(({ path }) => path[path.length - 1] === 'phone')
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
}

/** Gathers from the database what the pure checks have to know besides the document. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** A template that was removed asks for nothing any more. */
  async function templateFor(uid: string, documentId: string | null): Promise<PublicationTemplate | null> {
    const code = await templateOf(strapi, uid, documentId);
    if (code === null) return null;
    const templates = await getService(strapi, 'templates').list();
    return templates.find((each) => each.code === code) ?? null;
  }

  return {
    async of(uid: UID.CollectionType, snapshot: Snapshot): Promise<CheckContext> {
      const models = contentModels(strapi);
      const organization = organizationOf(snapshot);
      const hosts = ownHosts(strapi);
      const title = textOf(snapshot.fields.title) ?? '';
      const code = textOf(snapshot.fields.code) ?? '';
      const words = organization ? await ownWords(strapi, organization) : [];
      return {
        now: new Date(),
        zone: await inTransaction(strapi, (trx) => zoneOf(strapi, trx, organization)),
        policy: await getService(strapi, 'current-policy').get(),
        template: await templateFor(uid, snapshot.documentId),
        speller: await getService(strapi, 'speller').get(),
        ownWords: words.map(({ word }) => word),
        officialPhones: new Set([
          ...(await officialPhones(strapi, writtenPhones(snapshot))),
          ...ownPhones(snapshot),
        ]),
        ownHosts: hosts,
        linkTargets: await linkTargets(strapi, models, internalTargets(snapshot, hosts), organization),
        related: await relatedDocuments(strapi, models, { uid, title, code, organization }),
      };
    },
  };
};
