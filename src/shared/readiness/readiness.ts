import type { Core } from '@strapi/strapi';
import { READINESS_CHECKS, type ReadinessCheck } from './checks';

export interface Readiness {
  readonly ready: boolean;
  readonly checks: readonly { readonly name: string; readonly ok: boolean }[];
}

/**
 * Runs every check. What failed is named in the answer, why it failed only in the log: an error of the driver may
 * carry addresses and names that are nobody's business outside.
 */
export async function readiness(strapi: Core.Strapi): Promise<Readiness> {
  const checks = await Promise.all(
    Object.entries(READINESS_CHECKS).map(async ([name, check]) => ({
      name,
      ok: await passes(strapi, name, check),
    })),
  );
  return { ready: checks.every(({ ok }) => ok), checks };
}

async function passes(strapi: Core.Strapi, name: string, check: ReadinessCheck): Promise<boolean> {
  try {
    await check(strapi);
    return true;
  } catch (error) {
    strapi.log.error(`/readyz: ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
