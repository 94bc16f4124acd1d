import type { Core } from '@strapi/strapi';
import { onCase } from '../cases/open-case';
import { tellOfTerm } from '../cases/tell-of-term';
import { casesToTell } from '../queries/cases-to-tell';

/**
 * Tells whoever has to decide that a term ends soon or has passed, each once a step, and then does what the step says:
 * tells the head of the moderators too, or gives the version back to its author. Each case is a transaction of its own.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(): Promise<void> {
    let failure: { error: unknown } | null = null;
    for (const documentId of await casesToTell(strapi)) {
      try {
        await onCase(strapi, documentId, (open) => tellOfTerm(strapi, open));
      } catch (error) {
        // The others must not wait for one that cannot be told of.
        failure ??= { error };
      }
    }
    if (failure) throw failure.error;
  },
});
