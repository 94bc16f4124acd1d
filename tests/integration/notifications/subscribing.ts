import type { Email } from 'postal-mime';
import type { App } from '../../helpers/app';
import { letterTo } from '../../helpers/letters';

let made = 0;
let asked = 0;

export const newAddress = (): string => {
  made += 1;
  return `citizen-${process.pid}-${made}@test.example`;
};

/** The path of the first link of a letter to a page of subscriptions. */
export function linkIn({ text }: Email, page: 'confirm' | 'unsubscribe'): string {
  const [link] = new RegExp(`/api/subscriptions/[\\w.-]+/${page}`).exec(text ?? '') ?? [];
  if (!link) throw new Error(`No link to ${page} in: ${text}`);
  return link;
}

/** From an address of its own each time: those who ask are limited by it. The server trusts one proxy. */
export function ask(app: App, body: object, headers: Record<string, string> = {}) {
  asked += 1;
  const from = { 'X-Forwarded-For': `10.9.${asked >> 8}.${asked & 255}` };
  return app
    .http()
    .post('/api/subscriptions')
    .set({ ...from, ...headers })
    .send(body);
}

/** Asks, waits for the letter, presses the button; gives the path of the page of management. */
export async function subscribe(
  app: App,
  email: string,
  topics: string[],
  more: object = {},
): Promise<string> {
  await ask(app, { email, topics, ...more }).expect(202);
  const confirm = linkIn(await letterTo(app, email), 'confirm');
  const answer = await app.http().post(confirm).type('form').send({ consent: 'yes' }).expect(302);
  return String(answer.headers.location).replace(/\?.*$/, '');
}

export const unsubscribeOf = (manage: string): string => manage.replace(/manage$/, 'unsubscribe');
