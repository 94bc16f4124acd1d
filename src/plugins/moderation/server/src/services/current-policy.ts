import type { Core } from '@strapi/strapi';
import { DEFAULT_POLICY } from '../../../../../domain/checks/policy/default-policy';
import type { Policy } from '../../../../../domain/checks/policy/policy';
import { policyDifferences } from '../../../../../domain/checks/policy/policy-differences';
import { RefusedError } from '../../../../../shared/errors';
import { LIMITS, POLICY_UID } from '../../../shared/ids';
import type { PolicyVersion, PolicyVersionAnswer } from '../../../shared/policy';
import { storedPolicy } from '../validation/policy';

const missingText = {
  ru: 'Такой версии правил нет. Обновите страницу.',
  en: 'There is no such version of the policy. Reload the page.',
};

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

function readPolicy(stored: unknown): Policy {
  const policy = storedPolicy.parse(stored);
  return { ...policy, limits: { ...DEFAULT_POLICY.limits, ...policy.limits } };
}

const told = ({ version, note, createdAt, author }: Row): PolicyVersion => ({
  version,
  note: note ?? '',
  author: author ? nameOf(author) : null,
  createdAt: new Date(createdAt).toISOString(),
});

const AUTHOR = { author: { select: ['firstname', 'lastname', 'email'] } };

/** The policy in force and the versions before it. Until somebody changes it, it is what the product brings. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async get(): Promise<Policy> {
    const row: { policy: unknown } | null = await strapi.db
      .query(POLICY_UID)
      .findOne({ select: ['policy'], orderBy: { version: 'desc' } });
    return row ? readPolicy(row.policy) : DEFAULT_POLICY;
  },

  /** @throws RefusedError 404 `PolicyVersionNotFound` */
  async version(version: number): Promise<PolicyVersionAnswer> {
    const rows: (Row & { policy: unknown })[] = await strapi.db.query(POLICY_UID).findMany({
      where: { version: { $lte: version } },
      populate: AUTHOR,
      orderBy: { version: 'desc' },
      limit: 2,
    });
    const [asked, former] = rows;
    if (asked?.version !== version) throw new RefusedError(404, 'PolicyVersionNotFound', missingText);
    const before = former ? readPolicy(former.policy) : DEFAULT_POLICY;
    return { ...told(asked), differences: policyDifferences(before, readPolicy(asked.policy)) };
  },

  /** The newest first, at most a page of them. */
  async versions(): Promise<PolicyVersion[]> {
    const rows: Row[] = await strapi.db.query(POLICY_UID).findMany({
      select: ['version', 'note', 'createdAt'],
      populate: AUTHOR,
      orderBy: { version: 'desc' },
      limit: LIMITS.pageSize,
    });
    return rows.map(told);
  },
});
