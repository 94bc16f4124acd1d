export interface Numbered<Item> {
  readonly key: string;
  readonly item: Item;
}

/** For lists whose items have no name of their own and never move: their places serve as keys. */
export const numbered = <Item>(items: readonly Item[]): Numbered<Item>[] =>
  items.map((item, index) => ({ key: String(index), item }));
