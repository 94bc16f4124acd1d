import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { type App, startTwoProcesses } from './app';
import { afterThisFile } from './cleanup';

/** Two processes on one database that both write their letters where `lettersTo` looks, as fast as they can. */
export async function startTwoWriters(env: Record<string, string>): Promise<[App, App]> {
  const DATA_DIR = mkdtempSync(path.join(os.tmpdir(), 'gospublik-letters-'));
  afterThisFile(async () => rmSync(DATA_DIR, { recursive: true, force: true }));
  const common = { LOG_LEVEL: 'error', TRUSTED_PROXIES: '1', MAILS_PER_MINUTE: '0' };
  const both = await startTwoProcesses({ ...common, DATA_DIR, ...env });
  for (const server of both) server.dataDir = DATA_DIR;
  return both;
}

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
