import { type LookupAddress, lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import {
  connect as connectTcp,
  isIP,
  type LookupFunction,
  type Socket,
  type TcpNetConnectOpts,
} from 'node:net';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';
import type { AddressRule } from './allowed-addresses';

/** The connection was not made: the address is not one the server may talk to on somebody's behalf. */
export class ForbiddenAddressError extends Error {
  readonly code = 'ERR_FORBIDDEN_ADDRESS';

  constructor(host: string) {
    super(`«${host}» leads to an address outside of the public Internet`);
  }
}

type Resolve = (hostname: string, answer: (error: Error | null, addresses: LookupAddress[]) => void) => void;

const systemResolve: Resolve = (hostname, answer) => lookup(hostname, { all: true, verbatim: true }, answer);

/**
 * What `net.connect` asks for addresses: it connects to the very ones judged here, so that a name which answers
 * differently the second time (DNS rebinding) gains nothing. One forbidden address among several refuses the name.
 */
function guardedLookup(isAllowed: AddressRule, resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error) return callback(error, '');
      if (!first || !addresses.every(({ address }) => isAllowed(address))) {
        return callback(new ForbiddenAddressError(hostname), '');
      }
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

/** No name is looked up for a literal address: it is judged before the socket is made. */
function judgeLiteral(host: string | undefined, isAllowed: AddressRule): void {
  if (host && isIP(host) !== 0 && !isAllowed(host)) throw new ForbiddenAddressError(host);
}

class GuardedHttpAgent extends http.Agent {
  constructor(
    private readonly isAllowed: AddressRule,
    private readonly lookup: LookupFunction,
  ) {
    super();
  }

  createConnection(options: TcpNetConnectOpts): Socket {
    judgeLiteral(options.host, this.isAllowed);
    return connectTcp({ ...options, lookup: this.lookup });
  }
}

class GuardedHttpsAgent extends https.Agent {
  constructor(
    private readonly isAllowed: AddressRule,
    private readonly lookup: LookupFunction,
  ) {
    super();
  }

  createConnection(options: ConnectionOptions): Socket {
    judgeLiteral(options.host, this.isAllowed);
    return connectTls({ ...options, lookup: this.lookup });
  }
}

export interface GuardedAgents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

/**
 * Agents for every request whose address somebody else wrote (links in texts, webhooks, push endpoints). A request
 * to a forbidden address fails with `ForbiddenAddressError`. They follow no redirects: each one is a new request,
 * through the same agents.
 */
export function guardedAgents(isAllowed: AddressRule, resolve: Resolve = systemResolve): GuardedAgents {
  const ask = guardedLookup(isAllowed, resolve);
  return { http: new GuardedHttpAgent(isAllowed, ask), https: new GuardedHttpsAgent(isAllowed, ask) };
}
