import { env } from '@strapi/utils';
import channels from '../../../config/channels';

const ADDRESSES = {
  sms: 'SMS_URL',
  max: 'MAX_URL',
  vk: 'VK_URL',
  telegram: 'TELEGRAM_URL',
  viber: 'VIBER_URL',
} as const;

const names = Object.values(ADDRESSES);

afterEach(() => {
  for (const name of names) delete process.env[name];
});

it.each(Object.entries(ADDRESSES))('%s is where %s of the environment says', (channel, name) => {
  process.env[name] = `http://127.0.0.1:9/${channel}`;
  const { sms, max, vk, telegram, viber } = channels({ env });
  const urls: Record<string, string> = {
    sms: sms.url,
    max: max.url,
    vk: vk.url,
    telegram: telegram.url,
    viber: viber.url,
  };
  expect(urls[channel]).toBe(`http://127.0.0.1:9/${channel}`);
});

it('messengers that are not allowed are off until somebody turns them on', () => {
  const { telegram, viber } = channels({ env });
  expect([telegram.isEnabled, viber.isEnabled]).toEqual([false, false]);
});
