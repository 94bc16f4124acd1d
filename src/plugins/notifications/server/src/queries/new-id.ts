import { randomBytes } from 'node:crypto';

/** A documentId for rows written in bulk past Strapi: as long as its own, and not to be guessed. */
export const newId = (): string => randomBytes(12).toString('hex');
