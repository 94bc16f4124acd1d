/** Values known only when a statement runs; a statement that names them can be kept and run again. */
export const NOW = Symbol('now');
export const TODAY = Symbol('today');
export const DOCUMENT_ID = Symbol('documentId');

export interface LateValues {
  readonly now: Date;
  /** The calendar day of `now` in the installation's zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly documentId?: string;
}

/** A value PostgreSQL receives beside the text, never inside it. */
export type Binding = string | number | boolean | Date | typeof NOW | typeof TODAY | typeof DOCUMENT_ID;

/** A piece of SQL with its bindings; pieces nest, so that no value can be glued into a text. */
export interface Sql {
  readonly text: string;
  readonly bindings: readonly Binding[];
}

const isSql = (part: Sql | Binding): part is Sql => typeof part === 'object' && 'bindings' in part;

/** `sql\`a = ${value} and ${otherSql}\``: pieces are inserted, everything else becomes a binding. */
export function sql(strings: TemplateStringsArray, ...parts: Array<Sql | Binding>): Sql {
  const bindings: Binding[] = [];
  let text = strings[0] ?? '';
  parts.forEach((part, index) => {
    if (isSql(part)) {
      text += part.text;
      bindings.push(...part.bindings);
    } else {
      text += '?';
      bindings.push(part);
    }
    text += strings[index + 1] ?? '';
  });
  return { text, bindings };
}

/** A quoted identifier, `"table"."column"`. A question mark would be read as a binding: refused. */
export function name(...path: string[]): Sql {
  const parts = path.map((part) => `"${part.replace(/"/g, '""')}"`);
  const text = parts.join('.');
  if (text.includes('?')) throw new Error(`An identifier cannot hold a question mark: ${text}`);
  return { text, bindings: [] };
}

/** A number of rows; an integer of our own making needs no binding. */
export const rows = (count: number): Sql => ({ text: String(Math.trunc(count)), bindings: [] });

export function join(parts: readonly Sql[], separator: string): Sql {
  return {
    text: parts.map((part) => part.text).join(separator),
    bindings: parts.flatMap((part) => part.bindings),
  };
}

export const TRUE: Sql = { text: 'true', bindings: [] };

/** All of them; nothing means true. */
export const all = (parts: readonly Sql[]): Sql => (parts.length ? sql`(${join(parts, ' and ')})` : TRUE);

/** Any of them; nothing means false. */
export const any = (parts: readonly Sql[]): Sql =>
  parts.length ? sql`(${join(parts, ' or ')})` : { text: 'false', bindings: [] };
