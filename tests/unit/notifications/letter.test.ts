import { letterHtml } from '../../../src/plugins/notifications/server/src/mail/letter-html';
import { letterText } from '../../../src/plugins/notifications/server/src/mail/letter-text';
import { mailFailure } from '../../../src/plugins/notifications/server/src/mail/mail-failure';

const LETTER = {
  subject: 'Парк <открыт>',
  text: 'Первый абзац\nвторая строка\n\n<img src=x onerror=alert(1)> & «ещё»',
  link: 'https://gorod.example/news/park?a=1&b="2"',
  unsubscribeUrl: 'https://gorod.example/u/1',
  openedUrl: null,
};

describe('the letter', () => {
  it('shows markup in values as text, in the title, the body and the addresses', () => {
    const html = letterHtml(LETTER);
    expect(html).toContain('<title>Парк &lt;открыт&gt;</title>');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; «ещё»');
    expect(html).not.toContain('<img');
    expect(html).toContain('href="https://gorod.example/news/park?a=1&amp;b=&quot;2&quot;"');
    expect(html).toContain('<p>Первый абзац<br>вторая строка</p>');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', ' javascript:alert(1)'])(
    'makes no link of %s',
    (link) => {
      expect(letterHtml({ ...LETTER, link, unsubscribeUrl: link })).not.toContain('<a ');
    },
  );

  it('declares its language, both colour schemes, and tables as layout', () => {
    const html = letterHtml(LETTER);
    expect(html).toContain('<html lang="ru">');
    expect(html).toContain('name="color-scheme" content="light dark"');
    expect(html).toContain('@media (prefers-color-scheme: dark)');
    expect(html.match(/<table/g)?.length).toBe(html.match(/role="presentation"/g)?.length);
  });

  it('says in plain text how to unsubscribe, and to staff that it is automatic', () => {
    expect(letterText(LETTER)).toContain('Отписаться: https://gorod.example/u/1');
    expect(letterText({ ...LETTER, unsubscribeUrl: null })).toContain('отвечать на него не нужно');
  });

  it('watches nobody who has not agreed', () => {
    expect(letterHtml(LETTER)).not.toContain('<img');
    expect(letterHtml({ ...LETTER, openedUrl: 'https://gorod.example/o' })).toContain('<img');
  });
});

const refusal = (responseCode: number, command: string) =>
  Object.assign(new Error('no'), { responseCode, command, response: `${responseCode} no` });

it.each([
  [refusal(451, 'RCPT TO'), 'retry', undefined],
  [refusal(550, 'RCPT TO'), 'refused', true],
  [refusal(554, 'DATA'), 'refused', false],
  [refusal(535, 'AUTH PLAIN'), 'retry', undefined],
  [refusal(553, 'MAIL FROM'), 'retry', undefined],
  [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'retry', undefined],
  ['nonsense', 'retry', undefined],
])('what the mail server answers decides whether a letter waits: %o', (error, outcome, suppress) => {
  const result = mailFailure(error);
  expect(result.outcome).toBe(outcome);
  expect('suppress' in result ? result.suppress : undefined).toBe(suppress);
});
