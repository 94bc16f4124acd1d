import { startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { attempts, databaseForTasks, waitUntil } from '../../helpers/jobs';

const ENV = { TEST_TASKS: '1', LOG_LEVEL: 'error' };
const MINUTE = 60_000;

const minutesOf = async (database: string): Promise<string[]> =>
  (await attempts(database)).map(({ key }) => key).sort();

describe('ticks', () => {
  it('missed while nobody ran, and those of the minute, happen once in two instances', async () => {
    const database = await databaseForTasks();
    const now = Math.floor(Date.now() / MINUTE) * MINUTE;
    const lastSeen = new Date(now - 10 * MINUTE);
    await query(
      database,
      `insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
       values ('test.tick', $1, $1)`,
      [lastSeen],
    );
    await Promise.all([startApp({ database, env: ENV }), startApp({ database, env: ENV })]);
    await waitUntil(async () => (await attempts(database)).length >= 10, 20_000);
    const before = (await minutesOf(database)).length;
    // The next minute of the clock, in both processes.
    await waitUntil(async () => (await attempts(database)).length > before, 70_000);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const seen = await minutesOf(database);
    expect(new Set(seen).size).toBe(seen.length);
    const gaps = seen.slice(1).map((minute, n) => Date.parse(minute) - Date.parse(seen[n] ?? ''));
    expect(new Set(gaps)).toEqual(new Set([MINUTE]));
    expect(Date.parse(seen[0] ?? '')).toBeLessThanOrEqual(lastSeen.getTime() + MINUTE);
  });
});
