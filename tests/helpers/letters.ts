import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import type { App } from './app';

/** Letters of a server without a mail server: files in DATA_DIR/outbox, oldest first. */
export async function lettersTo(app: App, address: string): Promise<Email[]> {
  const outbox = path.join(app.dataDir, 'outbox');
  if (!existsSync(outbox)) return [];
  const files = readdirSync(outbox).filter((file) => file.endsWith('.eml'));
  const letters = await Promise.all(
    files.sort().map((file) => PostalMime.parse(readFileSync(path.join(outbox, file)))),
  );
  return letters.filter(({ to }) => to?.some((recipient) => recipient.address === address));
}

export const headerOf = ({ headers }: Email, name: string): string =>
  headers.find(({ key }) => key === name.toLowerCase())?.value ?? '';

/** Asks until there is an answer; what must not happen is looked for after what happens behind it. */
export async function eventually<Value>(
  ask: () => Promise<Value | null | undefined | false>,
  what: string,
): Promise<Value> {
  const end = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The n-th letter to the address (1 is the first), once it is there. */
export const letterTo = (app: App, address: string, n = 1): Promise<Email> =>
  eventually(async () => (await lettersTo(app, address))[n - 1], `letter ${n} to ${address}`);
