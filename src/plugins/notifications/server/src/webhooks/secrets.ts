import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { secretBox } from '../../../../../shared/secret-box';
import type { Secrets } from '../channels/webhook/sign';

/** As it is kept; secrets are encrypted with ENCRYPTION_KEY. */
export interface KeptSecrets {
  readonly secret: string;
  readonly formerSecret: string | null;
  readonly formerSecretUntil: string | Date | null;
}

/** 32 random bytes, to be copied into the receiver's settings. */
export const newSecret = (): string => `gpw_${randomBytes(32).toString('base64url')}`;

export function seal(strapi: Core.Strapi, secret: string): string {
  const sealed = secretBox(strapi).encrypt(secret);
  if (sealed === null) throw new Error('ENCRYPTION_KEY is not set');
  return sealed;
}

/** The secrets that sign now; null: ENCRYPTION_KEY is not the one they were kept with. */
export function validSecrets(strapi: Core.Strapi, kept: KeptSecrets, now: Date): Secrets | null {
  const current = secretBox(strapi).decrypt(kept.secret);
  if (current === null) return null;
  const isFormerValid = kept.formerSecretUntil !== null && new Date(kept.formerSecretUntil) > now;
  const former = isFormerValid && kept.formerSecret ? secretBox(strapi).decrypt(kept.formerSecret) : null;
  return former === null ? [current] : [current, former];
}
