import type { App } from './app';
import { createOrganization as createInContent } from './content';

let made = 0;

export type TestOrganization = { documentId: string; shortName: string };

/** An organisation with a name of its own, known to the test. */
export async function createOrganization(app: App, published = false): Promise<TestOrganization> {
  made += 1;
  const shortName = `Учреждение ${process.pid}-${made}`;
  const slug = `uchrezhdenie-${process.pid}-${made}`;
  const changes = { shortName, slug };
  return { documentId: await createInContent(app, changes, published ? 'published' : 'draft'), shortName };
}
