/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';

/**
 * Every text a person can see or hear on the page: text nodes, and the attributes assistive technology reads.
 * Boxes for code and hidden templates are not read to anybody.
 */
export function visibleWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const heard = ['aria-label', 'aria-description', 'aria-roledescription', 'placeholder', 'title', 'alt'];
    const words = new Set<string>([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const silent = node.parentElement?.closest('script, style, noscript');
      if (!silent && node.textContent) words.add(node.textContent.trim());
    }
    for (const element of document.querySelectorAll(heard.map((name) => `[${name}]`).join(','))) {
      for (const name of heard) words.add(element.getAttribute(name)?.trim() ?? '');
    }
    return [...words].filter((text) => text !== '');
  });
}

/** Latin words that stand in the Russian panel on purpose. */
const ON_PURPOSE = [
  /\S+@\S+\.\w+/g, // e-mail addresses
  /https?:\/\/\S+/g,
  /\balt\+T\b/g, // the key that leads to the notifications
  /\b(Ctrl|Cmd|Command|Control|Shift|Enter|Escape|Tab)\b/g,
  /\b(PDF|DOCX|XLSX|CSV|GIF|EXIF|SVG|JPEG|PNG|API|URL|JSON|SMTP|POST|ID)\b/g,
  /\b(Strapi|Node\.js)\b/g, // what is installed
  /^\w+ on \w+$/g, // «Safari on Linux»: the device as the server has written it down
  /^novaya-stranica$/g, // the example of a page's address
  /\bUTC[+−-]\d{1,2}(:\d{2})?/g, // how far a clock is from the world's
  /\bv?\d+\.\d+\.\d+\b/g,
  /\bEnglish\b/g, // the other language, in its own name
];

/** Words of the page that are left in English. */
export function englishWords(texts: string[], alsoOnPurpose: RegExp[] = []): string[] {
  return texts.filter((text) => {
    const rest = [...ON_PURPOSE, ...alsoOnPurpose].reduce((left, allowed) => left.replace(allowed, ''), text);
    return /[a-z]{2}/i.test(rest);
  });
}
