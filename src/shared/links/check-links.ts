import type { LinkOutcome } from './link-outcome';

/** Sites asked at the same time; each of them gets one request after another. */
const SITES_AT_ONCE = 4;

/**
 * Asks many addresses without being a burden to any site.
 * @param addresses http or https, repetitions are asked once
 * @param check e.g. `checkLink` with its agents
 * @returns outcomes by address
 */
export async function checkLinks(
  addresses: readonly string[],
  check: (address: string) => Promise<LinkOutcome>,
): Promise<Map<string, LinkOutcome>> {
  const sites = new Map<string, string[]>();
  for (const address of new Set(addresses)) {
    const { host } = new URL(address);
    sites.set(host, [...(sites.get(host) ?? []), address]);
  }
  const queue = [...sites.values()];
  const outcomes = new Map<string, LinkOutcome>();
  const worker = async (): Promise<void> => {
    for (let site = queue.shift(); site; site = queue.shift()) {
      for (const address of site) outcomes.set(address, await check(address));
    }
  };
  await Promise.all(Array.from({ length: SITES_AT_ONCE }, worker));
  return outcomes;
}
