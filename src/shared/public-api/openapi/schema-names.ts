const pascal = (words: string): string =>
  words.replace(/(^|[^a-zA-Z])([a-zA-Z])/g, (_match, _between, letter: string) => letter.toUpperCase());

/** `api::news-item.news-item` → `NewsItem`, `service.term` → `ServiceTerm`, `plugin::upload.file` → `File`. */
export function schemaName(uid: string): string {
  const [space = '', path] = uid.split('::');
  return path === undefined ? pascal(space) : pascal(path.split('.')[1] ?? path);
}

export const schemaRef = (uid: string) => ({ $ref: `#/components/schemas/${schemaName(uid)}` });
