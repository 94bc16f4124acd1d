/** The Russian name of an attribute: `config.metadatas.<attribute>.edit.label` of its schema, where there is one. */
export function labelOf(schema: object, attribute: string): string | undefined {
  const path = ['config', 'metadatas', attribute, 'edit', 'label'];
  const found = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    schema,
  );
  return typeof found === 'string' ? found : undefined;
}
