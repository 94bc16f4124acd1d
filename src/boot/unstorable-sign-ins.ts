import type { Core } from '@strapi/strapi';
import { extendService } from '../shared/extend-service';

interface Credentials {
  readonly email: string;
  readonly password: string;
}

interface AuthService {
  checkCredentials(credentials: Credentials): Promise<[unknown, unknown, { message: string }?]>;
}

/**
 * An e-mail with NUL, which PostgreSQL cannot compare, is nobody's: refused like any unknown one. Strapi would answer
 * 501, as for a fault of ours.
 */
export function refuseUnstorableSignIns(strapi: Core.Strapi): void {
  extendService<AuthService>(strapi, 'admin::auth', (service) => ({
    ...service,
    checkCredentials: async (credentials) =>
      credentials.email.includes('\0')
        ? [null, false, { message: 'Invalid credentials' }]
        : service.checkCredentials(credentials),
  }));
}
