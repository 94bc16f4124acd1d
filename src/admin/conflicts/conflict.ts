/** A save that was refused because somebody has replaced the version it was based on. */
export interface Conflict {
  readonly model: string;
  readonly savedAt: string;
  /** Null when a job or a script saved it. */
  readonly savedBy: { readonly id: number; readonly name: string } | null;
  /** Attributes the person at the screen has changed, and those changed by others since. */
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  readonly myValues: Readonly<Record<string, unknown>>;
  readonly theirValues: Readonly<Record<string, unknown>>;
}

/** edit: back to the form, nothing saved; reload: give up mine; merge: save the fields I changed over theirs. */
export type Answer = 'edit' | 'reload' | 'merge';

interface Question {
  readonly conflict: Conflict;
  readonly answer: (answer: Answer) => void;
}

let question: Question | null = null;
const listeners = new Set<() => void>();

function show(next: Question | null): void {
  question = next;
  for (const listener of listeners) listener();
}

export const currentQuestion = (): Question | null => question;

export function onQuestion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Waits for the person's decision; where no dialog is on the screen, the answer is to go on editing. */
export function askPerson(conflict: Conflict): Promise<Answer> {
  if (listeners.size === 0) return Promise.resolve('edit');
  return new Promise((resolve) => {
    const answer = (decision: Answer) => {
      show(null);
      resolve(decision);
    };
    show({ conflict, answer });
  });
}
