import type { ChildProcess } from 'node:child_process';

/**
 * Requires a compiled module of the application by its path in dist/. Its types come from the source:
 * `load<typeof import('../../src/demo/seed')>('src/demo/seed')`.
 */
export type Load = <Module = Record<string, (...args: unknown[]) => unknown>>(module: string) => Module;

type Answer =
  | { type: 'result'; id: number; result: unknown }
  | {
      type: 'failure';
      id: number;
      error: { name: string; message: string; stack: string; details?: unknown };
    };

/** The error thrown inside the server, with its name and details; the stack is the server's. */
class RemoteError extends Error {
  readonly details: unknown;

  constructor(error: { name: string; message: string; stack: string; details?: unknown }) {
    super(error.message);
    this.name = error.name;
    this.stack = error.stack;
    this.details = error.details;
  }
}

/**
 * Sends the source of a function to the server process and waits for what it gives. A name from the test file
 * used inside it is a ReferenceError there: pass it as the input.
 */
export function remoteCaller(child: ChildProcess) {
  let last = 0;
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  child.on('message', (answer: Answer) => {
    const caller = waiting.get(answer.id);
    if (!caller) return;
    waiting.delete(answer.id);
    if (answer.type === 'failure') caller.reject(new RemoteError(answer.error));
    else caller.resolve(answer.result as never);
  });
  child.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The server process ended during the call'));
    waiting.clear();
  });
  return <Result>(work: (...args: never[]) => Result, input?: unknown): Promise<Awaited<Result>> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      child.send({ id: last, source: work.toString(), input }, (error) => error && reject(error));
    });
}
