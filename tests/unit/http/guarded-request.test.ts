import { allowedAddresses } from '../../../src/shared/http/allowed-addresses';
import { guardedAgents } from '../../../src/shared/http/guarded-agents';
import { type OutboundRequest, outboundRequest } from '../../../src/shared/http/outbound-request';
import { isPublicAddress } from '../../../src/shared/http/public-address';
import { type LoopbackServer, serveOnLoopback } from '../../helpers/loopback';

describe('an address of the open Internet', () => {
  it.each(['1.1.1.1', '77.88.8.8', '172.15.255.255', '172.32.0.0', '100.63.255.255', '223.255.255.255'])(
    'is %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each(['2a02:6b8::feed:0ff', '2606:4700:4700::1111', '2001:4860:4860::8888'])('is %s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1'],
    ...[
      '172.31.255.255',
      '192.168.0.1',
      '192.0.2.1',
      '198.18.0.1',
      '203.0.113.9',
      '224.0.0.1',
      '255.255.255.255',
    ],
    ...[
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      'fc00::1',
      'fd12:3456::1',
      'fe80::1',
      'fe80::1%eth0',
    ],
    ...['ff02::1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001::1', '2001:db8::1', '3fff::1'],
    ...['', 'localhost', '2130706433', '0x7f.1', '127.1', '8.8.8.8 ', '8.8.8.8/32'],
  ])('is not «%s»', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('OUTBOUND_ALLOWED', () => {
  it('adds what it names to the public addresses, and nothing else', () => {
    const rule = allowedAddresses('10.20.0.0/16, 192.168.1.5,fd00:1::/32');
    const allowed = ['10.20.255.1', '192.168.1.5', 'fd00:1::7', '8.8.8.8'];
    expect(allowed.filter((address) => !rule(address))).toEqual([]);
    const forbidden = ['10.21.0.1', '192.168.1.6', 'fd00:2::7', '127.0.0.1', 'gorod.ru'];
    expect(forbidden.filter((address) => rule(address))).toEqual([]);
  });

  it.each(['localhost', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/9', '10.0.0', 'fd00::/129', '10.0.0.0/-1'])(
    'refuses «%s» in Russian',
    (list) => expect(() => allowedAddresses(list)).toThrow('Укажите через запятую'),
  );
});

describe('a request to an address that somebody else wrote', () => {
  const GET: OutboundRequest = { method: 'GET', timeoutMs: 2_000, maxBytes: 1_000 };
  const received: string[] = [];
  const servers: LoopbackServer[] = [];

  async function serve(answer: Parameters<typeof serveOnLoopback>[0]): Promise<number> {
    const server = await serveOnLoopback((req, res) => {
      received.push(`${req.method} ${req.headers.host}${req.url}`);
      answer(req, res);
    });
    servers.push(server);
    return server.port;
  }

  beforeEach(() => received.splice(0));
  afterAll(() => {
    for (const server of servers) server.close();
  });

  it.each(['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f000001', '127.1', '[::ffff:127.0.0.1]'])(
    'does not reach a server of ours as %s',
    async (host) => {
      const port = await serve((_req, res) => res.end('secret'));
      const agents = guardedAgents(allowedAddresses(''));
      for (const scheme of ['http', 'https']) {
        const url = new URL(`${scheme}://${host}:${port}/`);
        await expect(outboundRequest(url, GET, agents)).rejects.toMatchObject({
          code: 'ERR_FORBIDDEN_ADDRESS',
        });
      }
      expect(received).toEqual([]);
    },
  );

  it('does not trust a name that has a public address beside a private one', async () => {
    const port = await serve((_req, res) => res.end('secret'));
    const agents = guardedAgents(allowedAddresses(''), (_name, answer) =>
      answer(null, [
        { address: '8.8.8.8', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]),
    );
    const request = outboundRequest(new URL(`http://gorod.example:${port}/`), GET, agents);
    await expect(request).rejects.toMatchObject({ code: 'ERR_FORBIDDEN_ADDRESS' });
    expect(received).toEqual([]);
  });

  it('asks for the name once and connects to what was judged, whatever the name would say next', async () => {
    const port = await serve((_req, res) => res.end('secret'));
    let asked = 0;
    const agents = guardedAgents(allowedAddresses('127.0.0.1'), (_name, answer) => {
      asked += 1;
      answer(null, [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
    });
    const answer = await outboundRequest(new URL(`http://gorod.example:${port}/a`), GET, agents);
    expect(answer).toMatchObject({ status: 200, isTruncated: false });
    expect(asked).toBe(1);
    expect(received).toEqual([`GET gorod.example:${port}/a`]);
  });

  it('gives redirects back instead of following them', async () => {
    const inner = await serve((_req, res) => res.end('secret'));
    const port = await serve((_req, res) =>
      res.writeHead(302, { location: `http://127.0.0.1:${inner}/` }).end(),
    );
    const answer = await outboundRequest(
      new URL(`http://127.0.0.1:${port}/`),
      GET,
      guardedAgents(allowedAddresses('127.0.0.1')),
    );
    expect([answer.status, answer.headers.location]).toEqual([302, `http://127.0.0.1:${inner}/`]);
    expect(received).toHaveLength(1);
  });

  it('reads no more of an answer than allowed', async () => {
    const port = await serve((_req, res) => {
      const more = setInterval(() => res.write('x'.repeat(400)), 1);
      res.on('close', () => clearInterval(more));
    });
    const agents = guardedAgents(allowedAddresses('127.0.0.1'));
    const answer = await outboundRequest(new URL(`http://127.0.0.1:${port}/`), GET, agents);
    expect([answer.body.length, answer.isTruncated]).toEqual([1_000, true]);
  });

  it.each(['never answers', 'answers drop by drop'])('gives up in time on a server that %s', async (kind) => {
    const port = await serve((_req, res) => {
      if (kind === 'never answers') return;
      const more = setInterval(() => res.write('x'), 20);
      res.on('close', () => clearInterval(more));
    });
    const agents = guardedAgents(allowedAddresses('127.0.0.1'));
    const request = outboundRequest(new URL(`http://127.0.0.1:${port}/`), { ...GET, timeoutMs: 200 }, agents);
    await expect(request).rejects.toMatchObject({ code: 'ERR_OUTBOUND_TIMEOUT' });
  });

  it('sends a body', async () => {
    const bodies: string[] = [];
    const port = await serve(async (req, res) => {
      for await (const chunk of req) bodies.push(String(chunk));
      res.writeHead(202).end();
    });
    const agents = guardedAgents(allowedAddresses('127.0.0.1/32'));
    const url = new URL(`http://127.0.0.1:${port}/hook`);
    const answer = await outboundRequest(url, { ...GET, method: 'POST', body: '{"да":1}' }, agents);
    expect([answer.status, bodies]).toEqual([202, ['{"да":1}']]);
  });

  it.each(['ftp://gorod.ru/', 'file:///etc/passwd', 'http://user:word@gorod.ru/'])(
    'refuses %s',
    async (url) => {
      const agents = guardedAgents(allowedAddresses(''));
      await expect(outboundRequest(new URL(url), GET, agents)).rejects.toThrow(TypeError);
    },
  );
});
