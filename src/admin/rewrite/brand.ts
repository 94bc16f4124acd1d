import { DESIGN, PANEL, type Rewrite } from './rewrite';

export const brand: Rewrite[] = [
  // The title of every page ends with the name of the product.
  { file: `${PANEL}/components/PageHelpers.mjs`, find: ' | Strapi`', replace: ' – госпаблик`' },
  // The spinner is a picture: the theme's colours do not reach it. Blue enough for the light and the dark theme.
  { file: DESIGN, find: '%234945FF', replace: '%232f6db5' },
];
