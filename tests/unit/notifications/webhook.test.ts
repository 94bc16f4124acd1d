import { createHmac } from 'node:crypto';
import { sendWebhook } from '../../../src/plugins/notifications/server/src/channels/webhook/send';
import { allowedAddresses } from '../../../src/shared/http/allowed-addresses';
import { guardedAgents } from '../../../src/shared/http/guarded-agents';
import { type Behaviour, startGate } from '../../helpers/gate';

const reach = { agents: guardedAgents(allowedAddresses('127.0.0.1')), timeoutMs: 300 };
const message = {
  id: 'm',
  event: 'registry.member-added',
  data: { name: 'Анна' },
  link: null,
  organization: 'o',
};

const post = async (behaviour: Behaviour, secrets: [string, ...string[]] = ['new']) => {
  const gate = await startGate(behaviour);
  return { gate, outcome: await sendWebhook({ url: `${gate.url}/hook`, secrets }, message, reach) };
};

it('a receiver checks the signature with the timestamp and the body it got', async () => {
  const { gate, outcome } = await post({ status: 204 });
  expect(outcome).toEqual({ outcome: 'sent' });
  const { headers, body } = gate.last();
  const timestamp = String(headers['x-gospublik-timestamp']);
  expect(Math.abs(Number(timestamp) - Date.now() / 1000)).toBeLessThan(5);
  const expected = createHmac('sha256', 'new').update(`${timestamp}.${body.toString()}`).digest('hex');
  expect(headers['x-gospublik-signature']).toBe(`v1=${expected}`);
  expect(headers['x-gospublik-id']).toBe('m');
  expect(JSON.parse(body.toString())).toEqual(message);
});

it('during a rotation both secrets sign, so that the receiver may know either', async () => {
  const { gate } = await post({ status: 200 }, ['new', 'old']);
  const { headers, body } = gate.last();
  const signed = `${headers['x-gospublik-timestamp']}.${body.toString()}`;
  const by = (secret: string) => `v1=${createHmac('sha256', secret).update(signed).digest('hex')}`;
  expect(headers['x-gospublik-signature']).toBe(`${by('new')},${by('old')}`);
});

it.each<[Behaviour, object]>([
  [{ status: 404 }, { outcome: 'refused' }],
  [
    { status: 429, headers: { 'Retry-After': '9' } },
    { outcome: 'retry', afterSeconds: 9 },
  ],
  [{ status: 500 }, { outcome: 'retry' }],
  ['silent', { outcome: 'retry' }],
  [{ status: 302, headers: { Location: 'http://127.0.0.1:9/' } }, { outcome: 'refused' }],
])('an answer %j is %j', async (behaviour, expected) => {
  expect((await post(behaviour)).outcome).toMatchObject(expected);
});

it.each(['http://127.0.0.1:9/', 'http://[::1]/', 'http://169.254.169.254/latest', 'http://localhost:9/'])(
  'the internal address %s is not called unless the configuration allows it',
  async (url) => {
    const agents = guardedAgents(allowedAddresses(''));
    const outcome = await sendWebhook({ url, secrets: ['s'] }, message, { ...reach, agents });
    expect(outcome).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('внутреннюю сеть') });
  },
);
