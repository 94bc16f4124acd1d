/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import type { App } from './app';
import { openPage, signIn, type WatchedPage } from './browser';
import type { TestOrganization } from './organizations';
import { createStaff, loginAs, type Role, type Staff } from './staff';
import { addMember } from './two-organizations';

export interface PanelPage extends WatchedPage {
  readonly staff: Staff;
  /** The same person past the page, through HTTP: `.set(headers)`. */
  readonly headers: { Authorization: string };
}

/** A new panel user who works for the organisations, signed in on a page of 1280 × 900 pixels. */
export async function panelPage(app: App, role: Role, ...employers: TestOrganization[]): Promise<PanelPage> {
  const staff = await createStaff(app, role);
  for (const { documentId } of employers) await addMember(app, staff.id, documentId);
  const watched = await openPage(app.url);
  await signIn(watched.page, staff);
  return { ...watched, staff, headers: { Authorization: `Bearer ${await loginAs(app, staff)}` } };
}

/** The first button of this name, in the dialog where one is open. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

/** A refused request is an error in the browser's own log; the refusals of the tests are asked for. */
export const unexpected = ({ consoleErrors }: WatchedPage): string[] =>
  consoleErrors.filter((text) => !/status of 40[0349] /.test(text));

/** By how many pixels the page stands beyond its right edge; a wide table scrolls in its own box. */
export const cutOff = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
