/** The same sentence in both panel languages; it says what to do, not only what is wrong. */
export interface RefusalText {
  readonly ru: string;
  readonly en: string;
}

/** Where the refused value sits inside the document, e.g. `['account', 'bik']` or `['days', 0, 'opens']`. */
export type Path = ReadonlyArray<string | number>;

/**
 * Why a value is not accepted. `code` is stable and may be relied upon by clients; `message` may be reworded.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly path: Path;
  readonly message: RefusalText;
}

/**
 * The one shape of every check: it judges the value as it would be stored (normalise first) and lists all
 * reasons against it. An empty list means the value is accepted. `path` is the prefix of every answer's path.
 * Whether the value may be absent is not the business of a check: do not call it for an absent one.
 */
export type Check<Value, Code extends string = string> = (value: Value, path?: Path) => Refusal<Code>[];

/** Binds a folder's table of messages, so that a refusal can only be made with a code that has its texts. */
export function refusalsOf<Code extends string>(messages: Readonly<Record<Code, RefusalText>>) {
  return (code: Code, path: Path = []): Refusal<Code> => ({ code, path, message: messages[code] });
}
