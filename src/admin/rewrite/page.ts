const REPLACEMENTS: ReadonlyArray<readonly [string, string]> = [
  ['<html lang="en">', '<html lang="ru">'],
  ['<title>Strapi Admin</title>', '<title>госпаблик</title>'],
  ['<h1>JavaScript disabled</h1>', '<h1>JavaScript выключен</h1>'],
  [
    'Please <a href="https://www.enable-javascript.com/">enable JavaScript</a> in your browser and reload the page to proceed.',
    'Включите JavaScript в настройках браузера и обновите страницу.',
  ],
];

/** The page the panel starts from, before any of its scripts runs: language, title, and what is said without scripts. */
export function rewritePage(html: string): string {
  return REPLACEMENTS.reduce((page, [find, replace]) => {
    if (!page.includes(find))
      throw new Error(`src/admin/rewrite/page.ts: «${find}» is no longer in index.html`);
    return page.replace(find, replace);
  }, html);
}
