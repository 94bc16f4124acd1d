import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import { afterThisFile } from './cleanup';
import { freshDatabase } from './database';
import { serverEnvironment } from './environment';
import { type Load, remoteCaller } from './remote-call';
import { leaveServer, takeServer } from './server-processes';

const BOOT_TIMEOUT_MS = 180_000;

/** A function that runs inside the server; it sees its arguments only, nothing of the test file. */
export type Inside<Input, Result> = (
  strapi: Core.Strapi,
  input: Input,
  load: Load,
) => Promise<Result> | Result;

export type App = {
  url: string;
  databaseUrl: string;
  dataDir: string;
  process: ChildProcess;
  /** A new supertest agent (own cookie jar) for this server. */
  http: () => ReturnType<typeof supertest.agent>;
  /** Runs a function in the server process; input and result travel as structured clones. */
  run: {
    <Result>(work: Inside<undefined, Result>): Promise<Result>;
    <Input, Result>(work: Inside<Input, Result>, input: Input): Promise<Result>;
  };
  /** Everything the server has printed. */
  output: () => string;
  /** SIGTERM and wait; gives the exit code, or the signal that killed the process. */
  stop: () => Promise<number | NodeJS.Signals | null>;
};

/**
 * Starts the built application in a process of its own, on a free loopback port and (unless `database` names
 * one) a fresh clone of the template database. Stopped after the test file.
 */
export async function startApp(
  options: { env?: Record<string, string>; database?: string } = {},
): Promise<App> {
  const databaseUrl = options.database ?? (await freshDatabase());
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gospublik-data-'));
  const env = { ...serverEnvironment(), DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ...options.env };
  const child = takeServer(env);
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const exited = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  );
  const stop = () => {
    child.kill('SIGTERM');
    return exited;
  };
  afterThisFile(async () => {
    await leaveServer(child);
    rmSync(dataDir, { recursive: true, force: true });
  });
  const port = await listeningPort(child, exited, () => output);
  const url = `http://127.0.0.1:${port}`;
  const run = remoteCaller(child);
  const http = () => supertest.agent(url);
  return { url, databaseUrl, dataDir, process: child, http, run, output: () => output, stop };
}

/** Two processes of the application on one database, for races between instances. */
export async function startTwoProcesses(env: Record<string, string> = {}): Promise<[App, App]> {
  const database = await freshDatabase();
  return Promise.all([startApp({ env, database }), startApp({ env, database })]);
}

function listeningPort(child: ChildProcess, exited: Promise<unknown>, output: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${output()}`));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(`The server was not ready in ${BOOT_TIMEOUT_MS} ms`);
    }, BOOT_TIMEOUT_MS);
    child.on('message', (message: { type: string; port: number }) => {
      if (message.type !== 'ready') return;
      clearTimeout(timer);
      resolve(message.port);
    });
    void exited.then((code) => {
      clearTimeout(timer);
      fail(`The server ended with code ${code} before it was ready`);
    });
  });
}
