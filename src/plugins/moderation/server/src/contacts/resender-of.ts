import type { Core } from '@strapi/strapi';
import type { Resender } from '../../../../../domain/moderation/contact-data';
import { ACTIONS } from '../../../shared/ids';
import { ORGANIZATION } from '../activation/tell-of-activation';
import { type Actor, isAllowed } from '../cases/actor';

/** What the person may do with the letter about the contact data of an organisation. */
export async function resenderOf(
  strapi: Core.Strapi,
  { ability }: Actor,
  organization: string,
): Promise<Resender> {
  return {
    maySubmit: ability.can(ACTIONS.submit),
    mayChange: await isAllowed(strapi, ability, 'update', ORGANIZATION, organization),
  };
}
