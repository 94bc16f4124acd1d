import { sendMax } from '../../../src/plugins/notifications/server/src/channels/max';
import { sendSms } from '../../../src/plugins/notifications/server/src/channels/sms';
import { sendTelegram } from '../../../src/plugins/notifications/server/src/channels/telegram';
import { sendViber } from '../../../src/plugins/notifications/server/src/channels/viber';
import { sendVk } from '../../../src/plugins/notifications/server/src/channels/vk';
import { type Behaviour, startGate } from '../../helpers/gate';

const TIMEOUT_MS = 300;
const TEXT = 'Обращение "№ 5"\nпринято & передано';

type Gate = Awaited<ReturnType<typeof startGate>>;

const jsonGate = (url: string) => ({
  url: `${url}/send?sign={{sender}}`,
  method: 'POST',
  contentType: 'application/json',
  body: '{"to":"{{phone}}","text":"{{text}}","id":"{{id}}"}',
  authorization: 'Bearer sms-secret',
  sender: 'МЭРИЯ',
  success: '"ok"',
});

const sms = (url: string) =>
  sendSms(jsonGate(url), { phone: '+79001234567', text: TEXT, id: 'm-0' }, TIMEOUT_MS);
const vkMessage = { userId: '77', text: TEXT, id: 'm-0' };

/** Each channel, and the answer by which its real API says that it took the message. */
const CHANNELS: [string, (url: string) => ReturnType<typeof sendSms>, object][] = [
  ['SMS', sms, { status: 'ok' }],
  [
    'MAX',
    (url) => sendMax({ url, token: 'max-secret' }, '77', TEXT, TIMEOUT_MS),
    { message: { body: { mid: '1' } } },
  ],
  ['VK', (url) => sendVk({ url, token: 'vk-secret' }, vkMessage, TIMEOUT_MS), { response: 5 }],
  [
    'Telegram',
    (url) => sendTelegram({ isEnabled: true, url, token: 'tg' }, '77', TEXT, TIMEOUT_MS),
    { ok: true, result: {} },
  ],
  ['Viber', (url) => sendViber({ isEnabled: true, url, token: 'vb' }, '77', TEXT, TIMEOUT_MS), { status: 0 }],
];

describe.each(CHANNELS)('the channel %s', (_name, send, success) => {
  const outcomeOf = async (...script: Behaviour[]) => {
    const gate = await startGate(...script);
    return { gate, outcome: await send(gate.url) };
  };

  it('sends, and reads from the answer that it was taken', async () => {
    const { gate, outcome } = await outcomeOf({ status: 200, body: success });
    expect(outcome).toEqual({ outcome: 'sent' });
    expect(gate.received).toHaveLength(1);
  });

  it('gives up what the gate finds wrong', async () => {
    const { outcome } = await outcomeOf({ status: 400, body: 'no such receiver' });
    expect(outcome).toEqual({ outcome: 'refused', reason: 'Ответ 400: no such receiver', suppress: false });
  });

  it('waits as long as a gate that is overrun asks', async () => {
    const { outcome } = await outcomeOf({ status: 429, headers: { 'Retry-After': '17' } });
    expect(outcome).toEqual({ outcome: 'retry', reason: 'Ответ 429', afterSeconds: 17 });
  });

  it('understands a date to wait for', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    const { outcome } = await outcomeOf({ status: 503, headers: { 'Retry-After': date } });
    expect(outcome).toMatchObject({ outcome: 'retry', afterSeconds: expect.any(Number) });
    const seconds = 'afterSeconds' in outcome ? Number(outcome.afterSeconds) : 0;
    expect(seconds).toBeGreaterThan(55);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it('tries again later when the gate is broken', async () => {
    const { outcome } = await outcomeOf({ status: 502, body: '<h1>Bad\ngateway</h1>' });
    expect(outcome).toEqual({ outcome: 'retry', reason: 'Ответ 502: <h1>Bad gateway</h1>' });
  });

  it('tries again later when the answer does not come', async () => {
    const { outcome } = await outcomeOf('silent');
    expect(outcome).toEqual({ outcome: 'retry', reason: 'Нет ответа вовремя' });
  });

  it('tries again later when the answer is cut', async () => {
    const { outcome } = await outcomeOf('cut');
    expect(outcome).toEqual({ outcome: 'retry', reason: 'Связь не удалась: ECONNRESET' });
  });

  it('tries again later when nobody listens', async () => {
    expect(await send('http://127.0.0.1:9')).toMatchObject({ outcome: 'retry' });
  });

  it('follows no redirect: the credentials stay with whom they are for', async () => {
    const elsewhere = await startGate({ status: 200, body: success });
    const { outcome } = await outcomeOf({ status: 307, headers: { Location: `${elsewhere.url}/` } });
    expect(outcome).toMatchObject({ outcome: 'refused', suppress: false });
    expect(elsewhere.received).toEqual([]);
  });

  it('takes a page of somebody else for no success', async () => {
    const { outcome } = await outcomeOf({ status: 200, body: '<html>portal</html>' });
    expect(outcome.outcome).not.toBe('sent');
  });

  it('tells no secret in a reason', async () => {
    const { outcome } = await outcomeOf({ status: 500 });
    expect(JSON.stringify(outcome)).not.toMatch(/secret/);
  });
});

describe('what a gate is sent', () => {
  const sentBy = async (index: number): Promise<Gate> => {
    const [, send = sms, success = {}] = CHANNELS[index] ?? [];
    const gate = await startGate({ status: 200, body: success });
    await send(gate.url);
    return gate;
  };

  it('SMS: the described request, no value ends its place', async () => {
    const { path, headers, body } = (await sentBy(0)).last();
    expect(path).toBe(`/send?sign=${encodeURIComponent('МЭРИЯ')}`);
    expect(headers.authorization).toBe('Bearer sms-secret');
    expect(JSON.parse(body.toString())).toEqual({ to: '+79001234567', text: TEXT, id: 'm-0' });
  });

  it('SMS: a form and an address without a body', async () => {
    const gate = await startGate({ status: 200, body: 'accepted' });
    const message = { phone: '+79001234567', text: 'a&b=c', id: 'm' };
    const form = {
      ...jsonGate(gate.url),
      contentType: 'application/x-www-form-urlencoded',
      success: 'accepted',
    };
    await sendSms({ ...form, body: 'to={{phone}}&text={{text}}' }, message, TIMEOUT_MS);
    expect(Object.fromEntries(new URLSearchParams(gate.last().body.toString()))).toEqual({
      to: '+79001234567',
      text: 'a&b=c',
    });
    await sendSms(
      { ...form, method: 'GET', url: `${gate.url}/?to={{phone}}&text={{text}}` },
      message,
      TIMEOUT_MS,
    );
    expect(gate.last()).toMatchObject({ method: 'GET', path: '/?to=%2B79001234567&text=a%26b%3Dc' });
    expect(gate.last().body).toHaveLength(0);
  });

  it('MAX: the token in the header, never in the address', async () => {
    const { path, headers, body } = (await sentBy(1)).last();
    expect([path, headers.authorization]).toEqual(['/messages?user_id=77', 'max-secret']);
    expect(JSON.parse(body.toString())).toEqual({ text: TEXT });
  });

  it('VK: a number that stays the same for one message and differs for another', async () => {
    const gate = await startGate({ status: 200, body: { response: 1 } });
    const numbers: (string | null)[] = [];
    for (const id of ['m-0', 'm-0', 'm-1']) {
      await sendVk({ url: gate.url, token: 'vk-secret' }, { ...vkMessage, id }, TIMEOUT_MS);
      numbers.push(new URLSearchParams(gate.last().body.toString()).get('random_id'));
    }
    const [first, again, other] = numbers;
    expect(first).toMatch(/^\d+$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(gate.last()).toMatchObject({
      path: '/method/messages.send',
      headers: { authorization: 'Bearer vk-secret' },
    });
  });
});

describe('failures that VK and Viber tell with the status 200', () => {
  it.each([
    [6, 'retry', undefined],
    [9, 'retry', undefined],
    [5, 'refused', false],
    [901, 'refused', true],
  ])('VK %i', async (error_code, outcome, suppress) => {
    const gate = await startGate({ status: 200, body: { error: { error_code, error_msg: 'why' } } });
    const answer = await sendVk({ url: gate.url, token: 't' }, vkMessage, TIMEOUT_MS);
    expect(answer).toMatchObject({
      outcome,
      reason: `VK: ошибка ${error_code} why`,
      ...(suppress === undefined ? {} : { suppress }),
    });
  });

  it.each([
    [12, 'retry', undefined],
    [2, 'refused', false],
    [6, 'refused', true],
  ])('Viber %i', async (status, outcome, suppress) => {
    const gate = await startGate({ status: 200, body: { status, status_message: 'why' } });
    const answer = await sendViber({ isEnabled: true, url: gate.url, token: 't' }, '77', TEXT, TIMEOUT_MS);
    expect(answer).toMatchObject({ outcome, ...(suppress === undefined ? {} : { suppress }) });
  });
});
