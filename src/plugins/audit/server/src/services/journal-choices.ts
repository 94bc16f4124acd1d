import type { Core } from '@strapi/strapi';
import { workPlaces } from '../../../../../shared/staff/work-places';
import { NAMED_ACTORS, type NamedActor } from '../../../shared/actor-ref';
import type { Choice } from '../../../shared/journal';
import { actorChoices, chosenActor } from '../queries/actor-choices';
import { knownTypes } from '../queries/journal-choices';
import type { Visible } from '../queries/journal-conditions';
import { typeName } from '../queries/type-name';

interface ActorQuery {
  readonly text: string;
  /** Default: all that have names. */
  readonly kind: NamedActor | undefined;
  readonly chosen: string | undefined;
}

/** What the filters of the page «Журнал» offer. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const colleaguesIn = async (visible: Visible): Promise<number[]> =>
    (await Promise.all((visible ?? []).map((one) => workPlaces(strapi).staffOf(one)))).flat();

  return {
    /** Panel users, citizens and tokens by name; what is chosen comes first if it is not among them. */
    async actors(visible: Visible, { text, kind, chosen }: ActorQuery): Promise<Choice[]> {
      const kinds = kind ? [kind] : NAMED_ACTORS;
      const asked = { text, kinds, visible, colleagues: await colleaguesIn(visible) };
      const found = await actorChoices(strapi, asked);
      if (!chosen || found.some(({ value }) => value === chosen)) return found;
      const first = await chosenActor(strapi, visible, chosen);
      return first ? [first, ...found] : found;
    },

    /** Kinds of object that have ever been journaled, as they are called today. */
    async types(): Promise<Choice[]> {
      const types = await knownTypes(strapi);
      return types.map((value) => ({ value, label: typeName(strapi, value) }));
    },
  };
};
