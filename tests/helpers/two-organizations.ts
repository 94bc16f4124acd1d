import type { App } from './app';
import { createOrganization, type TestOrganization } from './organizations';
import { adminLogin, type Role, type Staff } from './staff';

export type Member = { staff: Staff; headers: { Authorization: string } };

export async function addMember(app: App, userId: number, organization: string): Promise<void> {
  await app.run(
    async (strapi, { userId, organization }) => {
      await strapi
        .plugin('registry')
        .service('add-member')
        .run({ userId }, { user: userId, organization, position: null });
    },
    { userId, organization },
  );
}

/** A signed-in panel user with the role who works for the organisations. */
export async function memberOf(app: App, role: Role, ...organizations: TestOrganization[]): Promise<Member> {
  const { staff, headers } = await adminLogin(app, role);
  for (const { documentId } of organizations) await addMember(app, staff.id, documentId);
  return { staff, headers };
}

/** Two organisations with one editor each: whatever one of the two may, the other may not. */
export async function twoOrganizations(app: App) {
  const own = await createOrganization(app, true);
  const foreign = await createOrganization(app, true);
  return {
    own,
    foreign,
    ownEditor: await memberOf(app, 'editor', own),
    foreignEditor: await memberOf(app, 'editor', foreign),
  };
}
