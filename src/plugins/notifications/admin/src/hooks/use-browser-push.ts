import type { AddBrowserBody } from '../../../shared/preferences';

/** Lies beside the panel and not in it, so that it may be asked for from the root of the site. */
const WORKER = '/push-worker.js';

export type PushProblem = 'unsupported' | 'denied';

export class PushError extends Error {
  constructor(readonly problem: PushProblem) {
    super(problem);
  }
}

export const isPushSupported = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** The browser and the system, as people tell their browsers apart. */
function browserTitle(): string | null {
  const [, name] = /(Firefox|YaBrowser|Edg|OPR|Chrome|Safari)\//.exec(navigator.userAgent) ?? [];
  const [, system] = /(Windows|Linux|Mac OS X|Android|iPhone)/.exec(navigator.userAgent) ?? [];
  return [name, system].filter(Boolean).join(', ') || null;
}

/** Asks the person for leave and the browser for an address. @throws PushError */
export async function subscribeBrowser(pushKey: string): Promise<AddBrowserBody> {
  if (!isPushSupported()) throw new PushError('unsupported');
  if ((await Notification.requestPermission()) !== 'granted') throw new PushError('denied');
  const registration = await navigator.serviceWorker.register(WORKER);
  await navigator.serviceWorker.ready;
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytesOf(pushKey),
  });
  const { endpoint, keys } = subscription.toJSON();
  if (!endpoint || !keys?.p256dh || !keys.auth) throw new PushError('unsupported');
  return { endpoint, p256dh: keys.p256dh, auth: keys.auth, title: browserTitle() };
}
