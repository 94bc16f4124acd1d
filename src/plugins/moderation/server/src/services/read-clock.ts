import type { Core } from '@strapi/strapi';
import type { Clock } from '../../../shared/clock';
import type { Actor } from '../cases/actor';
import { requireTarget, type Target } from '../cases/target';
import { zoneOfDraft } from '../queries/zone-of';

/** By which clock the times of a document are meant: its organisation's, or that of the installation. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const clockOf = async (organization: string | null): Promise<Clock> => ({
    timeZone: await zoneOfDraft(strapi, strapi.db.connection, organization),
    isOfOrganization: organization !== null,
  });

  return {
    /** Of what is not saved yet and names no organisation. */
    ofSite: (): Promise<Clock> => clockOf(null),

    /**
     * @param target a document, or an organisation itself
     * @throws RefusedError 404 `DocumentNotFound`, the same for what is hidden and what is not there
     */
    async of(actor: Actor, target: Target): Promise<Clock> {
      return clockOf((await requireTarget(strapi, actor, target)).organization);
    },
  };
};
