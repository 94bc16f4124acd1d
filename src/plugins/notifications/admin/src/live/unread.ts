/** How often an open panel asks whether there is something new. */
const EVERY_MS = 5_000;
/** Nobody has touched the panel for so long: asking on would keep an abandoned session alive. */
const IDLE_MS = 10 * 60_000;
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'focus'] as const;

type Ask = () => Promise<number>;

let count: number | null = null;
let ask: Ask | null = null;
let watchers = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let lastSeen = 0;
const listeners = new Set<() => void>();

function show(next: number | null): void {
  if (next === count) return;
  count = next;
  for (const listener of listeners) listener();
}

async function askNow(): Promise<void> {
  clearTimeout(timer);
  const isWatched = document.visibilityState === 'visible' && Date.now() - lastSeen < IDLE_MS;
  // An answer that fails leaves the last one: the next is five seconds away.
  if (ask && isWatched) await ask().then(show, () => undefined);
  clearTimeout(timer);
  if (watchers > 0) timer = setTimeout(() => void askNow(), EVERY_MS);
}

/** Back from a pause: what was missed is asked for at once. */
function seen(): void {
  const wasAway = Date.now() - lastSeen > IDLE_MS;
  lastSeen = Date.now();
  if (wasAway) void askNow();
}

const shown = (): void => {
  if (document.visibilityState === 'visible') void askNow();
};

function start(): void {
  lastSeen = Date.now();
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, seen, { passive: true });
  document.addEventListener('visibilitychange', shown);
  void askNow();
}

function stop(): void {
  for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, seen);
  document.removeEventListener('visibilitychange', shown);
  clearTimeout(timer);
  ask = null;
  show(null);
}

/** Unread notifications of the signed-in person: one clock for every place of the panel that shows them. */
export const unread = {
  current: (): number | null => count,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Keeps asking while anybody watches. */
  watch(question: Ask): () => void {
    ask = question;
    watchers += 1;
    if (watchers === 1) start();
    return () => {
      watchers -= 1;
      if (watchers === 0) stop();
    };
  },

  /** Something was read just now. */
  refresh: (): void => void askNow(),
};
