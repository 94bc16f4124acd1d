import { useEffect } from 'react';

/** Nobody has touched the panel for so long: asking on would keep an abandoned session alive. */
const IDLE_MS = 10 * 60_000;
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'focus'] as const;

/**
 * Calls `ask` every `ms` while the page is looked at; `ms` null: not at all. `ask` has to be memoised by the caller.
 */
export function useEvery(ms: number | null, ask: () => void): void {
  useEffect(() => {
    if (ms === null) return undefined;
    let lastSeen = Date.now();
    const seen = (): void => {
      lastSeen = Date.now();
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, seen, { passive: true });
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && Date.now() - lastSeen < IDLE_MS) ask();
    }, ms);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, seen);
    };
  }, [ms, ask]);
}
