import type { Core } from '@strapi/strapi';
import { ACTIVATION_UID } from '../../../shared/ids';

export interface ActivationRow {
  readonly id: number;
  readonly organization: string;
  readonly createdAt: string;
  readonly handledAt: string | null;
  readonly handledByName: string | null;
}

/** The first publication of an organisation; null where it never was public. */
export const activationOf = (strapi: Core.Strapi, organization: string): Promise<ActivationRow | null> =>
  strapi.db.query(ACTIVATION_UID).findOne({ where: { organization } });
