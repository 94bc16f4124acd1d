import { abilityOf, actorOf } from '../../../../../shared/actor';
import type { Actor } from '../cases/actor';

/** The panel user of the request, with what that person may do. */
export const actorOfSession = (ctx: Parameters<typeof abilityOf>[0]): Actor => ({
  ...actorOf(ctx),
  ability: abilityOf(ctx),
});
