import type { Core } from '@strapi/strapi';
import { type DemoAccount, seedAccounts } from './seed-accounts';
import { seedContent } from './seed-content';
import { seedSubmissions } from './seed-submissions';

/**
 * Fills an empty database with a fictional town: three public bodies, their content over the last year, and one
 * panel account for each role. Called by the launcher of `npm start`.
 */
export async function seedDemo(strapi: Core.Strapi): Promise<{ accounts: DemoAccount[] }> {
  const organizations = await seedContent(strapi, new Date());
  const accounts = await seedAccounts(strapi, organizations);
  const editor = accounts.find(({ role }) => role === 'editor');
  if (editor) await seedSubmissions(strapi, editor.email);
  return { accounts };
}
