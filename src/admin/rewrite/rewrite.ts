/** An exact text in one module of the panel, and what stands there instead in the built panel. */
export interface Rewrite {
  /** Module below node_modules. */
  file: string;
  find: string;
  replace: string;
}

export const PANEL = '@strapi/admin/dist/admin/admin/src';
export const CONTENT = '@strapi/content-manager/dist/admin';
export const DESIGN = '@strapi/design-system/dist/index.mjs';

/** A JavaScript expression with the text of the language the page is in. */
export function inBoth(english: string, russian: string): string {
  return `(document.documentElement.lang==='ru'?'${russian}':'${english}')`;
}

/** A hard-coded text, as it is quoted in the module, in both languages. */
export function words(file: string, quoted: string, russian: string, before = ''): Rewrite {
  return { file, find: before + quoted, replace: before + inBoth(quoted.slice(1, -1), russian) };
}
