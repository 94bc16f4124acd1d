import { createPublicKey, verify } from 'node:crypto';
import webPush from 'web-push';
import { sendWebPush } from '../../../src/plugins/notifications/server/src/channels/web-push/send';
import { allowedAddresses } from '../../../src/shared/http/allowed-addresses';
import { guardedAgents } from '../../../src/shared/http/guarded-agents';
import { startGate } from '../../helpers/gate';
import { pushBrowser } from '../../helpers/push-browser';

const keys = { ...webPush.generateVAPIDKeys(), subject: 'mailto:admin@test.example' };
const reach = { agents: guardedAgents(allowedAddresses('127.0.0.1')), timeoutMs: 500 };
const message = { title: 'Новое', body: 'я'.repeat(1500), link: '/admin', id: 'm', urgent: true };

const push = async (status: number, agents = reach.agents) => {
  const gate = await startGate({ status });
  const browser = pushBrowser();
  const subscription = { endpoint: `${gate.url}/push/1`, p256dh: browser.p256dh, auth: browser.auth };
  const outcome = await sendWebPush(keys, subscription, message, { ...reach, agents });
  return { gate, browser, outcome };
};

it('the browser opens what it is sent, and nobody else can read it', async () => {
  const { gate, browser, outcome } = await push(201);
  expect(outcome).toEqual({ outcome: 'sent' });
  const { body, headers } = gate.last();
  expect(browser.open(body)).toEqual({ ...message, body: 'я'.repeat(1000) });
  expect(body.length).toBeLessThanOrEqual(4096);
  expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'high', ttl: '86400' });
  expect(() => pushBrowser().open(body)).toThrow();
});

it('the push service can tell by whose keys the message is signed', async () => {
  const { gate } = await push(201);
  const [, token = '', key = ''] =
    /^vapid t=([^,]+), ?k=(.+)$/.exec(gate.last().headers.authorization ?? '') ?? [];
  expect(key).toBe(keys.publicKey);
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const publicKey = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  });
  const signed = Buffer.from(`${head}.${claims}`);
  const options = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
  expect(verify('sha256', signed, options, Buffer.from(signature, 'base64url'))).toBe(true);
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    aud: gate.url,
    sub: keys.subject,
  });
});

it.each([404, 410])('the status %i says that the browser is gone', async (status) => {
  expect((await push(status)).outcome).toMatchObject({ outcome: 'refused', suppress: true });
});

it.each([
  [413, 'refused'],
  [429, 'retry'],
  [500, 'retry'],
])('the status %i does not', async (status, outcome) => {
  const answer = (await push(status)).outcome;
  expect(answer.outcome).toBe(outcome);
  expect(answer).not.toMatchObject({ suppress: true });
});

it('an endpoint in the internal network is not called', async () => {
  const { gate, outcome } = await push(201, guardedAgents(allowedAddresses('')));
  expect(outcome).toMatchObject({ outcome: 'refused', suppress: false });
  expect(gate.received).toEqual([]);
});
