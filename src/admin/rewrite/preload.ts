/** What is asked of a file of the bundle here. */
export interface BuiltFile {
  source?: unknown;
  /** The panel's first file. */
  isEntry?: boolean;
  /** Names of the files it imports. */
  imports?: string[];
}

type Bundle = Readonly<Record<string, BuiltFile>>;

/** Everything the file imports, each file once, those it imports itself first. */
function importsOf(bundle: Bundle, first: string): string[] {
  const found = new Set([first]);
  for (const name of found) for (const next of bundle[name]?.imports ?? []) found.add(next);
  found.delete(first);
  return [...found];
}

/** Lets the browser ask for the imports of the first file together with it, instead of after it has parsed it. */
export function preloadImports(html: string, bundle: Bundle): string {
  const [first] = Object.keys(bundle).filter((name) => bundle[name]?.isEntry);
  const base = first && new RegExp(`src="([^"]*)${first}"`).exec(html)?.[1];
  if (!first || base === undefined)
    throw new Error('src/admin/rewrite/preload.ts: no first file in index.html');
  const links = importsOf(bundle, first).map((name) => `<link rel="modulepreload" href="${base}${name}"/>`);
  return html.replace('</head>', `${links.join('')}</head>`);
}
