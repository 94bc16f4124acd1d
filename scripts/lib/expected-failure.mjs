/** A failure the person at the keyboard can mend: shown as its message alone, without a stack. */
export class ExpectedFailure extends Error {}

/** Prints why a command stopped and sets the exit code; lets the process end by itself. */
export function reportFailure(error) {
  const text = error instanceof ExpectedFailure ? error.message : (error?.stack ?? String(error));
  process.stderr.write(`\n✗ ${text}\n`);
  process.exitCode = 1;
}
