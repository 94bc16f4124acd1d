import type { Core } from '@strapi/strapi';
import { DEFAULT_POLICY } from '../../../../../domain/checks/policy/default-policy';
import type { Policy } from '../../../../../domain/checks/policy/policy';
import type { PolicyVersion } from '../../../shared/contract';
import { LIMITS, POLICY_UID } from '../../../shared/ids';
import { storedPolicy } from '../validation/policy';

interface Author {
  firstname: string | null;
  lastname: string | null;
  email: string;
}

interface Row {
  version: number;
  note: string | null;
  createdAt: string;
  author: Author | null;
}

const nameOf = ({ firstname, lastname, email }: Author): string =>
  [lastname, firstname].filter(Boolean).join(' ') || email;

/** The policy in force and the versions before it. Until somebody changes it, it is what the product brings. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async get(): Promise<Policy> {
    const row: { policy: unknown } | null = await strapi.db
      .query(POLICY_UID)
      .findOne({ select: ['policy'], orderBy: { version: 'desc' } });
    if (!row) return DEFAULT_POLICY;
    const policy = storedPolicy.parse(row.policy);
    return { ...policy, limits: { ...DEFAULT_POLICY.limits, ...policy.limits } };
  },

  /** The newest first, at most a page of them. */
  async versions(): Promise<PolicyVersion[]> {
    const rows: Row[] = await strapi.db.query(POLICY_UID).findMany({
      select: ['version', 'note', 'createdAt'],
      populate: { author: { select: ['firstname', 'lastname', 'email'] } },
      orderBy: { version: 'desc' },
      limit: LIMITS.pageSize,
    });
    return rows.map(({ version, note, createdAt, author }) => ({
      version,
      note: note ?? '',
      author: author ? nameOf(author) : null,
      createdAt: new Date(createdAt).toISOString(),
    }));
  },
});
