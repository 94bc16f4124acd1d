import { type Letter, paragraphsOf, WORDS } from './letter';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text inside an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => REFERENCES[sign] ?? sign);

/** Only what a browser opens as a page: `javascript:` and the like never become a link. */
const href = (address: string): string | null => (/^https?:\/\//i.test(address) ? escapeHtml(address) : null);

// Colours of both schemes keep a contrast of 4.5 : 1 and more. Mail programs that invert colours by themselves
// leave letters alone that declare both schemes.
const STYLE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 0; background: #f6f6f9; color: #212134; }
.page { width: 100%; background: #f6f6f9; }
.letter { width: 100%; max-width: 600px; background: #ffffff; }
.inner { padding: 24px; font: 16px/1.5 Arial, Helvetica, sans-serif; color: #212134; text-align: left; }
h1 { margin: 0 0 16px; font-size: 20px; line-height: 1.3; }
p { margin: 0 0 16px; overflow-wrap: anywhere; }
.button { display: inline-block; padding: 12px 24px; background: #1d4ed8; color: #ffffff; text-decoration: none; border-radius: 4px; }
.foot { font-size: 14px; color: #4a4a6a; }
.foot a { color: #1d4ed8; }
@media (prefers-color-scheme: dark) {
  body, .page { background: #181826 !important; color: #f6f6f9 !important; }
  .letter { background: #212134 !important; }
  .inner { color: #f6f6f9 !important; }
  .button { background: #93b4ff !important; color: #10101c !important; }
  .foot { color: #c0c0cf !important; }
  .foot a { color: #93b4ff !important; }
}`;

const paragraph = (text: string): string => `<p>${escapeHtml(text).replace(/\n/g, '<br>')}</p>`;

const button = (link: string | null): string => {
  const address = link && href(link);
  return address ? `<p><a class="button" href="${address}">${WORDS.open}</a></p>` : '';
};

const foot = (unsubscribeUrl: string | null): string => {
  const address = unsubscribeUrl && href(unsubscribeUrl);
  return address
    ? `<p class="foot">${WORDS.why}<br><a href="${address}">${WORDS.unsubscribe}</a></p>`
    : `<p class="foot">${WORDS.automatic}</p>`;
};

const picture = (openedUrl: string | null): string => {
  const address = openedUrl && href(openedUrl);
  return address ? `<img src="${address}" width="1" height="1" alt="">` : '';
};

/** One narrow column that fits a phone; tables are for mail programs that know no other layout. */
export function letterHtml({ subject, text, link, unsubscribeUrl, openedUrl }: Letter): string {
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${STYLE}
</style>
</head>
<body>
<table class="page" role="presentation" cellpadding="0" cellspacing="0"><tr><td align="center">
<table class="letter" role="presentation" cellpadding="0" cellspacing="0"><tr><td class="inner">
<h1>${escapeHtml(subject)}</h1>
${paragraphsOf(text).map(paragraph).join('\n')}
${button(link)}
${foot(unsubscribeUrl)}${picture(openedUrl)}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}
