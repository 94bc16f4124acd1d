/** Why a running job is told to stop: a person cancelled it, the process ends, or another process has taken it over. */
export type AbortCause = 'cancelled' | 'stopping' | 'taken-over';

/** The jobs that run in this process, by id. */
export function createRunningJobs() {
  const running = new Map<string, AbortController>();

  return {
    start(id: string): AbortController {
      const controller = new AbortController();
      running.set(id, controller);
      return controller;
    },
    end(id: string): void {
      running.delete(id);
    },
    ids: (): string[] => [...running.keys()],
    abort(id: string, cause: AbortCause): void {
      const controller = running.get(id);
      if (controller && !controller.signal.aborted) controller.abort(new JobAborted(cause));
    },
  };
}

export type RunningJobs = ReturnType<typeof createRunningJobs>;

/** What `signal.throwIfAborted()` throws in a task. */
export class JobAborted extends Error {
  readonly because: AbortCause;

  constructor(because: AbortCause) {
    super(`The job was aborted: ${because}`);
    this.because = because;
  }
}

export const causeOf = (signal: AbortSignal): AbortCause | null =>
  signal.reason instanceof JobAborted ? signal.reason.because : null;
