const DAY_MS = 24 * 60 * 60 * 1000;

/** What a case keeps of the term of the step that waits. */
export interface TermOfStep {
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  readonly isReminded: boolean;
  readonly isOverdueTold: boolean;
}

/** A day before the term ends, but not before half of it has passed: a term of hours is no surprise at its start. */
export function reminderAt(startedAt: Date, dueAt: Date): Date {
  const half = startedAt.getTime() + (dueAt.getTime() - startedAt.getTime()) / 2;
  return new Date(Math.max(half, dueAt.getTime() - DAY_MS));
}

/** What has to be told of the term at `now`, each once a step: that it ends soon, that it has passed, or nothing. */
export function termNotice(
  { startedAt, dueAt, isReminded, isOverdueTold }: TermOfStep,
  now: Date,
): 'due-soon' | 'overdue' | null {
  if (dueAt === null) return null;
  if (dueAt.getTime() <= now.getTime()) return isOverdueTold ? null : 'overdue';
  const isTime = reminderAt(startedAt, dueAt).getTime() <= now.getTime();
  return isTime && !isReminded ? 'due-soon' : null;
}
