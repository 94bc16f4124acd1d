/**
 * A failure the person at the keyboard can mend: shown as its message alone, without a stack. The application's
 * own refusals to start carry the same mark.
 */
export class ExpectedFailure extends Error {
  isExpected = true;
}

/** Prints why a command stopped and sets the exit code; lets the process end by itself. */
export function reportFailure(error) {
  const text = error?.isExpected ? error.message : (error?.stack ?? String(error));
  process.stderr.write(`\n✗ ${text}\n`);
  process.exitCode = 1;
}
