/** How the content manager shows a content type or a component: `config` of its schema, and what it keeps itself. */
export interface PanelView {
  readonly settings: Texts;
  readonly metadatas: Readonly<Record<string, { readonly edit: Texts; readonly list: Texts }>>;
  readonly layouts: { readonly list?: readonly string[]; readonly edit: EditLayout };
}

type Texts = Readonly<Record<string, unknown>>;
export type EditLayout = readonly (readonly { readonly name: string; readonly size: number }[])[];
