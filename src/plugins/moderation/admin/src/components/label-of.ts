/** What a field is called in the form; `path` is dotted, and its first part names the field. */
export const labelOf =
  (fields: readonly { name: string; label: string }[]) =>
  (path: string): string =>
    fields.find(({ name }) => name === path.split('.')[0])?.label ?? path;
