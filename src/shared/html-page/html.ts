const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => REFERENCES[sign] ?? sign);

/** A piece of a page that may be put into another as it is. */
export class Html {
  constructor(readonly source: string) {}
}

type Part = string | Html | readonly Html[];

const sourceOf = (part: Part): string => {
  if (typeof part === 'string') return escapeText(part);
  return part instanceof Html ? part.source : part.map(({ source }) => source).join('\n');
};

/** A template of HTML in which every text is escaped by itself; only other pieces of HTML are not. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(strings.reduce((page, string, index) => page + sourceOf(parts[index - 1] ?? '') + string));

// Contrast of text and of edges of controls is at least 4.5 : 1 in both schemes.
const STYLE = new Html(`<style>
:root { color-scheme: light dark; --text: #1b1b26; --paper: #fff; --ground: #f2f2f7; --quiet: #4a4a5e; --link: #1a4fc4; --edge: #6b6b80; --on: #fff; --bad: #a3122a; }
@media (prefers-color-scheme: dark) { :root { --text: #f2f2f7; --paper: #20202c; --ground: #14141c; --quiet: #c4c4d2; --link: #9dbcff; --edge: #a0a0b4; --on: #10101a; --bad: #ff9aa8; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, "Segoe UI", Arial, sans-serif; }
main { max-width: 40rem; margin: 2rem auto; padding: 1.5rem; background: var(--paper); border-radius: .5rem; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; }
fieldset { margin: 0 0 1.25rem; padding: .75rem 1rem; border: 1px solid var(--edge); border-radius: .25rem; }
legend { padding: 0 .25rem; font-weight: 600; }
label { display: flex; gap: .75rem; padding: .35rem 0; overflow-wrap: anywhere; }
input { flex: none; width: 1.25rem; height: 1.25rem; margin: .15rem 0 0; accent-color: var(--link); }
button { min-height: 2.75rem; padding: .5rem 1.25rem; font: inherit; font-weight: 600; color: var(--on); background: var(--link); border: 0; border-radius: .25rem; cursor: pointer; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
dl { margin: 0 0 1.25rem; }
dt { color: var(--quiet); }
dd { margin: 0 0 .5rem; font-weight: 600; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.bad { color: var(--bad); font-weight: 600; }
@media (max-width: 44rem) { main { margin: 0; border-radius: 0; } }
</style>`);

/** A whole page in Russian, without scripts: it works in any browser, and the policy of the site forbids others anyway. */
export const page = (title: string, content: Html): Html => html`<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
${STYLE}
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
