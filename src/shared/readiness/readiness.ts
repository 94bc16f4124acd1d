import type { Core } from '@strapi/strapi';
import { type Facts, READINESS_CHECKS, type ReadinessCheck } from './checks';

interface CheckResult {
  readonly name: string;
  readonly ok: boolean;
  readonly facts?: Facts;
}

export interface Readiness {
  readonly ready: boolean;
  readonly checks: readonly CheckResult[];
}

/**
 * Runs every check. What failed is named in the answer, why it failed only in the log: an error of the driver may
 * carry addresses and names that are nobody's business outside.
 */
export async function readiness(strapi: Core.Strapi): Promise<Readiness> {
  const checks = await Promise.all(
    Object.entries(READINESS_CHECKS).map(([name, check]) => resultOf(strapi, name, check)),
  );
  return { ready: checks.every(({ ok }) => ok), checks };
}

async function resultOf(strapi: Core.Strapi, name: string, check: ReadinessCheck): Promise<CheckResult> {
  try {
    const facts = await check(strapi);
    return facts ? { name, ok: true, facts } : { name, ok: true };
  } catch (error) {
    strapi.log.error(`/readyz: ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return { name, ok: false };
  }
}
