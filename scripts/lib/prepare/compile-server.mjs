import { compile } from '@strapi/typescript-utils';
import { root } from '../project.mjs';

// What `strapi build` does before it turns to the panel; errors of types end the process with code 1.
await compile(root, { configOptions: { ignoreDiagnostics: false } });
