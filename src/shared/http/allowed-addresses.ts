import { BlockList, isIP } from 'node:net';
import { isPublicAddress } from './public-address';

/** Whether the server may connect to an IP address that a name written by a user led to. */
export type AddressRule = (address: string) => boolean;

function addRange(ranges: BlockList, range: string): void {
  const [net = '', length, ...rest] = range.split('/');
  const family = isIP(net);
  const most = family === 4 ? 32 : 128;
  const prefix = length === undefined ? most : Number(length);
  const isPrefix = length === undefined || /^\d{1,3}$/.test(length);
  if (family === 0 || !isPrefix || prefix > most || rest.length > 0) {
    throw new Error(
      `OUTBOUND_ALLOWED: «${range}» – не адрес и не сеть. Укажите через запятую, например 10.1.2.3, 10.20.0.0/16.`,
    );
  }
  ranges.addSubnet(net, prefix, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Public addresses, and besides them those the operator of the installation named: internal systems of the body that
 * links and webhooks may lead to.
 * @param list OUTBOUND_ALLOWED: addresses and networks in CIDR notation, separated by commas; empty adds none
 * @throws Error in Russian for anything else, so that a mistyped network never opens another
 */
export function allowedAddresses(list: string): AddressRule {
  const ranges = new BlockList();
  for (const range of list.split(',').map((part) => part.trim())) {
    if (range !== '') addRange(ranges, range);
  }
  return (address) => {
    const family = isIP(address);
    if (family === 0) return false;
    return isPublicAddress(address) || ranges.check(address, family === 4 ? 'ipv4' : 'ipv6');
  };
}
