import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { HOLD_LOCK, MISS_SOON } from '../queries/dead-pools';

const BEAT_MS = 1_000;
const PATIENCE_MS = 5_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface PresenceOptions {
  readonly pool: string;
  readonly connectionString: string;
  readonly log: Core.Strapi['log'];
  /** What to look after once a second, on the connection that holds the lock. */
  readonly beat: (client: Client) => Promise<void>;
}

/**
 * Shows to every instance that a worker pool lives: an advisory lock on a connection of its own, which PostgreSQL frees
 * when the process dies, however it dies, and some seconds after its host has died. A lost connection is made anew at once.
 */
export function createPresence({ pool, connectionString, log, beat }: PresenceOptions) {
  let client: Client | undefined;
  let connecting: Promise<Client> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let lastBeat = 0;

  const drop = (lost: Client | undefined): void => {
    if (client === lost) client = undefined;
    void lost?.end().catch(() => undefined);
  };

  async function open(): Promise<Client> {
    const made = new Client({
      connectionString,
      application_name: 'gospublik worker presence',
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    made.on('error', () => {
      if (client !== made) return;
      client = undefined;
      schedule(0);
    });
    try {
      await made.connect();
      await made.query(MISS_SOON);
      await made.query(HOLD_LOCK, [pool]);
    } catch (error) {
      drop(made);
      throw error;
    }
    if (isStopped) drop(made);
    else client = made;
    return made;
  }

  const connected = async (): Promise<Client> => {
    if (client) return client;
    connecting ??= open().finally(() => {
      connecting = undefined;
    });
    return connecting;
  };

  function schedule(delay: number): void {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void round(), delay);
  }

  async function round(): Promise<void> {
    let used: Client | undefined;
    try {
      used = await connected();
      await beat(used);
      lastBeat = Date.now();
    } catch (error) {
      if (!isStopped) log.warn(`jobs: this process cannot show that it lives: ${String(error)}`);
      drop(used);
    } finally {
      schedule(BEAT_MS);
    }
  }

  return {
    /** Resolves when the pool is known to live; only then may it fetch jobs. */
    async hold(): Promise<void> {
      while (!isStopped && !client) await connected().catch(() => pause(BEAT_MS / 2));
      if (!timer) schedule(0);
    },

    /** Whether the last round is fresh enough to call the process alive. */
    isFresh: (): boolean => Date.now() - lastBeat < BEAT_MS + 2 * PATIENCE_MS,

    stop(): void {
      isStopped = true;
      clearTimeout(timer);
      drop(client);
    },
  };
}
