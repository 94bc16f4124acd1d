/**
 * These make or catch an Error while they are loaded, most of them to find out what the browser can do. For the stack of
 * an Error V8 parses the whole file around it a second time, on every opening of the panel, from the browser's cache
 * too: in the first file of the panel, of three megabytes, that was half of the time until something is drawn.
 */
const PROBING = [
  '@reduxjs/toolkit',
  'get-intrinsic',
  'lodash',
  'lodash-es',
  'prismjs',
  'react-select',
  'zod',
];

/** The file of the panel a module is built into; undefined: where the bundler thinks fit. */
export const chunkOf = (module: string): string | undefined =>
  PROBING.find((name) => module.includes(`/node_modules/${name}/`))?.replace(/^.*\//, '');
