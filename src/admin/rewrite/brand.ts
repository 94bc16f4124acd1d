import { PANEL, type Rewrite } from './rewrite';

/** The title of every page ends with the name of the product. */
export const brand: Rewrite[] = [
  { file: `${PANEL}/components/PageHelpers.mjs`, find: ' | Strapi`', replace: ' – госпаблик`' },
];
