import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { type MailBehaviour, type MailServer, startMailServer } from '../../helpers/mail-server';
import { waitUntil } from '../../helpers/wait-until';

let app: App;
let mail: MailServer;

/** Lets every attempt follow within a second. */
const FAST_RETRIES = Array.from({ length: 12 }, () => 1).join(',');

const tell = (addresses: string[]): Promise<void> =>
  app.run(async (strapi, addresses) => {
    await strapi
      .plugin('notifications')
      .service('api')
      .notify({
        event: 'registry.member-added',
        recipients: addresses.map((email) => ({ kind: 'address' as const, email })),
        data: { organization: 'Мэрия', position: 'Редактор' },
      });
  }, addresses);

const stages = (domain: string) =>
  query<{ address: string; stage: string; reason: string | null; attempts: number }>(
    app.databaseUrl,
    'select address, stage, reason, attempts from notifications_messages where address like $1 order by address',
    [`%@${domain}`],
  );

const allAre = async (domain: string, stage: string, count: number): Promise<boolean> => {
  const rows = await stages(domain);
  return rows.length === count && rows.every((row) => row.stage === stage);
};

const received = (domain: string): string[] =>
  mail.taken.flatMap(({ recipients }) => recipients.filter((one) => one.endsWith(`@${domain}`))).sort();

/** The behaviours of each recipient one after another; the last one stays. */
function inOrder(...behaviours: MailBehaviour[]): MailServer['behave'] {
  const tries = new Map<string, number>();
  return (recipient) => {
    const nth = tries.get(recipient) ?? 0;
    tries.set(recipient, nth + 1);
    return behaviours[Math.min(nth, behaviours.length - 1)] ?? 'accept';
  };
}

beforeAll(async () => {
  mail = await startMailServer();
  const env = { LOG_LEVEL: 'error', SMTP_URL: mail.url, NOTIFY_RETRY_SECONDS: FAST_RETRIES };
  app = await startApp({ env });
});

beforeEach(() => {
  mail.behave = () => 'accept';
});

it('a mail server that is down for a while gets every letter when it is back, each once', async () => {
  const addresses = Array.from({ length: 10 }, (_, n) => `person-${n}@down.example`);
  await mail.stop();
  await tell(addresses);
  await waitUntil('a refused attempt of each', async () => {
    const rows = await stages('down.example');
    return rows.length === 10 && rows.every(({ attempts, reason }) => attempts > 0 && reason);
  });
  await mail.start();
  await waitUntil('all sent', () => allAre('down.example', 'sent', 10));
  expect(received('down.example')).toEqual(addresses);
});

it('451, a slow answer and a cut connection cost time, no letter, and no repetition', async () => {
  const addresses = Array.from({ length: 6 }, (_, n) => `person-${n}@moody.example`);
  // RCPT and DATA each ask once: refused at RCPT, then cut in DATA, then slow.
  mail.behave = inOrder('refuse-for-now', 'accept', 'cut', 'accept', 'slow');
  await tell(addresses);
  await waitUntil('all sent', () => allAre('moody.example', 'sent', 6), 60_000);
  expect(received('moody.example')).toEqual(addresses);
  expect((await stages('moody.example')).map(({ attempts }) => attempts)).toEqual(addresses.map(() => 3));
});

it('550 closes the address: nothing more is sent there until a person clears it', async () => {
  mail.behave = (recipient) => (recipient === 'gone@closed.example' ? 'refuse-for-good' : 'accept');
  await tell(['gone@closed.example', 'here@closed.example']);
  await waitUntil('an end of both', async () => {
    const rows = await stages('closed.example');
    return rows.length === 2 && rows.every(({ stage }) => stage !== 'queued');
  });
  const [gone, here] = await stages('closed.example');
  expect(gone).toMatchObject({ stage: 'failed', attempts: 1 });
  expect(gone?.reason).toContain('550 5.1.1');
  expect(here?.stage).toBe('sent');

  mail.behave = () => 'accept';
  await tell(['gone@closed.example']);
  await waitUntil('the second end', async () => {
    const rows = await stages('closed.example');
    return rows.length === 3 && rows.every(({ stage }) => stage !== 'queued');
  });
  expect(received('closed.example')).toEqual(['here@closed.example']);
});

it('when the last attempt has failed the log says so, and nothing is tried any more', async () => {
  mail.behave = () => 'refuse-for-now';
  await tell(['never@hopeless.example']);
  await waitUntil('the end', () => allAre('hopeless.example', 'failed', 1), 90_000);
  const [never] = await stages('hopeless.example');
  expect(never?.attempts).toBe(13);
  expect(never?.reason).toContain('451');
});

it('what is repeated after a broken connection carries the Message-ID it had', async () => {
  // Taken, but the answer is lost: the server has the letter, we cannot know.
  mail.behave = inOrder('accept', 'accept-and-cut', 'accept');
  await tell(['twice@ambiguous.example']);
  await waitUntil('sent', () => allAre('ambiguous.example', 'sent', 1));
  const letters = mail.taken.filter(({ recipients }) => recipients[0] === 'twice@ambiguous.example');
  expect(letters).toHaveLength(2);
  expect(new Set(letters.map(({ mail: letter }) => letter.messageId)).size).toBe(1);
});
