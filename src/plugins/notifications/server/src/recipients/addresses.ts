import { checkEmail, normalizeEmail } from '../../../../../domain/contact/email';
import type { Recipient } from '../../../shared/contract';
import type { Destination } from './destination';

type Address = Extract<Recipient, { kind: 'address' }>;

/** Letters to addresses named by the caller; one that is no mailbox is told nothing. */
export function addressDestinations(addresses: readonly Address[]): Destination[] {
  return addresses.flatMap(({ email: given, name }): Destination[] => {
    const email = normalizeEmail(given);
    if (checkEmail(email).length > 0) return [];
    // An address may be longer than an id is allowed to be; the unique key is made of the address anyway.
    const recipient = { kind: 'address', id: '', name: name ?? null } as const;
    return [{ channel: 'email', recipient, address: email }];
  });
}
