import type { Core } from '@strapi/strapi';
import { serviceOf } from './service-of';

/** AES-256-GCM with ENCRYPTION_KEY; null: the key is missing, or not the one the text was encrypted with. */
export interface SecretBox {
  encrypt(text: string): string | null;
  decrypt(sealed: string): string | null;
}

export function secretBox(strapi: Core.Strapi): SecretBox {
  return serviceOf(strapi, 'admin::encryption');
}
