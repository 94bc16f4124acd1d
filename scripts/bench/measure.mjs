import { createRequire } from 'node:module';

const autocannon = createRequire(import.meta.url)('autocannon');

const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 8;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function requestsPerSecond(url) {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} answers were not 2xx, ${result.errors} errors`);
  }
  return result.requests.average;
}

/**
 * Loads the contestants in turn, round after round, so that a machine whose speed drifts is the same for all.
 * @param contestants `{ name: url }`
 * @returns `{ name: median requests per second }` and, by round, what each did
 */
export async function compare(contestants) {
  const rounds = [];
  for (const url of Object.values(contestants))
    await autocannon({ url, connections: CONNECTIONS, duration: 1 });
  for (let round = 0; round < ROUNDS; round += 1) {
    const figures = {};
    for (const [name, url] of Object.entries(contestants)) figures[name] = await requestsPerSecond(url);
    rounds.push(figures);
  }
  const names = Object.keys(contestants);
  const medianOf = (value) =>
    Object.fromEntries(names.map((name) => [name, median(rounds.map(value(name)))]));
  return {
    requestsPerSecond: medianOf((name) => (figures) => figures[name]),
    ratioToOurs: medianOf((name) => (figures) => figures.ours / figures[name]),
    rounds,
  };
}
