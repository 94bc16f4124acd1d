const ROUNDS = 7;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function timed(url, token, filter) {
  const search = new URLSearchParams(filter);
  const started = performance.now();
  const answer = await fetch(`${url}?${search}`, { headers: { authorization: `Bearer ${token}` } });
  await answer.text();
  if (answer.status !== 200) throw new Error(`${search}: ${answer.status}`);
  return performance.now() - started;
}

/**
 * First pages of a list by each filter, the first round of each not counted.
 * @param filters `{ name: query parameters }`
 * @returns `{ milliseconds: { name: median }, slowest }` in ms
 */
export async function timeFirstPages(url, token, filters) {
  const milliseconds = {};
  for (const [name, filter] of Object.entries(filters)) {
    const times = [];
    for (let round = 0; round <= ROUNDS; round += 1) times.push(await timed(url, token, filter));
    milliseconds[name] = median(times.slice(1));
  }
  return { milliseconds, slowest: Math.max(...Object.values(milliseconds)) };
}
