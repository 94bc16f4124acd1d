import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Faults of Strapi's own components that no setting, style or rewrite of ours mends, by rule and place. */
const ACCEPTED: Array<{ rule: string; html: RegExp; why: string }> = [
  {
    rule: 'scrollable-region-focusable',
    html: /^<div class="(sc-\w+ \w+ ?)+">/,
    why: 'the box a wide table scrolls in; the links and boxes of its rows take the focus, and scroll it',
  },
];

/** What is just fading in has too little contrast for an instant; spinners, which never end, are not waited for. */
export async function animationsEnded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** A frame that runs no script never answers axe. */
const SCRIPTLESS = 'iframe[sandbox=""]';

/**
 * Without a page of its own for frames of other origins, of which the panel has none, and without a report of what is in
 * order, axe needs a quarter of the time; half a megabyte of it is loaded once a document. Frames that run no script are
 * looked at from outside only.
 */
async function faultsOf(page: Page, ...except: string[]) {
  await animationsEnded(page);
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  for (const place of [SCRIPTLESS, ...except]) axe.exclude(place);
  return (await axe.analyze()).violations;
}

/** Serious and critical faults axe finds on the page as it is now: rule, place, what stands there. */
export async function seriousFaults(page: Page): Promise<string[]> {
  return (await faultsOf(page))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => ({ id, place: target.join(' '), html })))
    .filter(({ id, html }) => !ACCEPTED.some((accepted) => accepted.rule === id && accepted.html.test(html)))
    .map(({ id, place, html }) => `${id} at ${place}: ${html.slice(0, 200)}`);
}

/** Every fault, also the moderate ones. The tooltips of the platform's menu stand outside the landmarks. */
export async function everyFault(page: Page): Promise<string[]> {
  return (await faultsOf(page, '[data-radix-popper-content-wrapper]')).flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html}`),
  );
}
