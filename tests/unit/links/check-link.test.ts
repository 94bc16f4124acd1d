import { allowedAddresses } from '../../../src/shared/http/allowed-addresses';
import { guardedAgents } from '../../../src/shared/http/guarded-agents';
import { checkLink } from '../../../src/shared/links/check-link';
import { checkLinks } from '../../../src/shared/links/check-links';
import { type LinkOutcome, outcomeOf, reasonOfError } from '../../../src/shared/links/link-outcome';
import { type LoopbackServer, serveOnLoopback } from '../../helpers/loopback';

const HOSTS: Record<string, string> = { 'gorod.example': '127.0.0.1', 'inner.example': '127.0.0.2' };

/** Only 127.0.0.1 is open, as the Internet would be; 127.0.0.2 stands for the network inside. */
const agents = guardedAgents(allowedAddresses('127.0.0.1'), (name, answer) => {
  const address = HOSTS[name];
  if (address) answer(null, [{ address, family: 4 }]);
  else answer(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }), []);
});

let site: LoopbackServer;
let inner: LoopbackServer;

beforeAll(async () => {
  inner = await serveOnLoopback((_req, res) => res.end('secret'), '127.0.0.2');
  site = await serveOnLoopback((req, res) => {
    const [, word = '', argument = ''] = (req.url ?? '').split('/');
    const isHead = req.method === 'HEAD';
    const redirect = (status: number, location: string) => res.writeHead(status, { location }).end();
    if (word === 'status') res.writeHead(Number(argument)).end();
    else if (word === 'no-head') res.writeHead(isHead ? 405 : 200).end('x'.repeat(isHead ? 0 : 50_000));
    else if (word === 'moved') redirect(301, '/status/200');
    else if (word === 'today') redirect(302, '/status/200');
    else if (word === 'chain')
      redirect(308, Number(argument) > 0 ? `/chain/${Number(argument) - 1}` : '/status/200');
    else if (word === 'circle') redirect(302, '/circle');
    else if (word === 'into') redirect(302, `http://${argument}:${inner.port}/`);
    else if (word === 'to-file') redirect(302, 'file:///etc/passwd');
    else if (word === 'to-nowhere') res.writeHead(302).end();
    else if (word === 'slow') setTimeout(() => res.end(), 2_000).unref();
    else if (word === 'reset') res.destroy();
  });
});
beforeEach(() => {
  site.received.splice(0);
  inner.received.splice(0);
});
afterAll(() => {
  site.close();
  inner.close();
});

const ask = (path: string, host = 'gorod.example'): Promise<LinkOutcome> =>
  checkLink(`http://${host}:${site.port}${path}`, agents, { timeoutMs: 500, redirects: 5 });

it.each([
  ['/status/200', 'alive', 'Alive', 200],
  ['/no-head', 'alive', 'Alive', 200],
  ['/today', 'alive', 'Alive', 200],
  ['/moved', 'moved', 'Moved', 200],
  ['/chain/4', 'moved', 'Moved', 200],
  ['/chain/5', 'broken', 'BadRedirect', null],
  ['/status/404', 'broken', 'NotFound', 404],
  ['/status/410', 'broken', 'NotFound', 410],
  ['/status/403', 'unknown', 'Refused', 403],
  ['/status/503', 'unknown', 'ServerError', 503],
  ['/circle', 'broken', 'BadRedirect', null],
  ['/to-file', 'broken', 'BadRedirect', 302],
  ['/to-nowhere', 'broken', 'BadRedirect', 302],
  ['/slow', 'unknown', 'Unreachable', null],
  ['/reset', 'unknown', 'Unreachable', null],
])('%s is %s: %s', async (path, state, reason, status) => {
  expect(await ask(path)).toMatchObject({ state, reason, status });
});

it('asks with HEAD, and with GET only when that does not help', async () => {
  await ask('/status/200');
  await ask('/no-head');
  expect(site.received.map((line) => line.replace(`gorod.example:${site.port}`, ''))).toEqual([
    ...['HEAD /status/200', 'HEAD /no-head', 'GET /no-head'],
  ]);
});

it('says where a page has moved', async () => {
  expect(await ask('/moved')).toMatchObject({ finalUrl: `http://gorod.example:${site.port}/status/200` });
});

it.each(['/into/inner.example', '/into/127.0.0.2', '/into/2130706434'])(
  'never follows %s inside',
  async (path) => {
    expect(await ask(path)).toMatchObject({ state: 'broken', reason: 'ForbiddenAddress' });
    expect(inner.received).toEqual([]);
  },
);

it('asks no internal address, and reports a site that does not exist', async () => {
  expect(await ask('/', 'inner.example')).toMatchObject({ reason: 'ForbiddenAddress' });
  expect(await ask('/', 'nobody.example')).toMatchObject({ state: 'broken', reason: 'NoSuchHost' });
  expect([inner.received, site.received]).toEqual([[], []]);
});

it.each([
  ['CERT_HAS_EXPIRED', 'CertificateInvalid'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'CertificateUntrusted'],
  ['ECONNREFUSED', 'Unreachable'],
])('%s means %s', (code, reason) => {
  expect([reasonOfError({ code }), reasonOfError(new Error('x')), reasonOfError(null)]).toEqual([
    ...[reason, 'Unreachable', 'Unreachable'],
  ]);
});

it('many links: each once, one after another for a site, several sites at a time', async () => {
  const running = new Map<string, number>();
  let sitesAtOnce = 0;
  const asked: string[] = [];
  const check = async (address: string): Promise<LinkOutcome> => {
    const { host } = new URL(address);
    asked.push(address);
    running.set(host, (running.get(host) ?? 0) + 1);
    expect(running.get(host)).toBe(1);
    sitesAtOnce = Math.max(sitesAtOnce, [...running.values()].filter((count) => count > 0).length);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running.set(host, 0);
    return outcomeOf('Alive', address, 200);
  };
  const addresses = Array.from(
    { length: 30 },
    (_, number) => `https://site${number % 7}.example/${number % 21}`,
  );
  const outcomes = await checkLinks(addresses, check);
  expect([...outcomes.keys()].sort()).toEqual([...new Set(addresses)].sort());
  expect(asked).toHaveLength(new Set(addresses).size);
  expect(sitesAtOnce).toBe(4);
});
