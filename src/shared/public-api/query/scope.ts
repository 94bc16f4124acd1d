import type { ModelOf, PublicModel } from '../model/public-model';
import type { Sql } from '../sql/fragment';

/** What the pieces of one statement share: names that do not clash and the reader's rights. */
export interface Scope {
  readonly modelOf: ModelOf;
  /** A new table alias. */
  alias(): string;
  /** The condition under which this reader may know of the row. */
  visible(model: PublicModel, alias: string): Sql;
}

/** A parsed filter: it becomes SQL when the alias of its table is known. */
export type Condition = (alias: string, scope: Scope) => Sql;

export function createScope(modelOf: ModelOf, visible: Scope['visible']): Scope {
  let count = 0;
  return {
    modelOf,
    visible,
    alias: () => {
      count += 1;
      return `t${count}`;
    },
  };
}
