/**
 * The start is refused for a reason the operator can mend. The launcher recognises it by `isExpected` and prints
 * the message alone, without a stack.
 */
export class StartupRefused extends Error {
  readonly isExpected = true;
}
