/** The role that may do everything. */
export const ADMINISTRATOR = 'strapi-super-admin';

/** A panel account as far as privileges are concerned. */
export interface Account {
  readonly id: number;
  /** Codes of its roles. */
  readonly roles: readonly string[];
  /** May sign in. */
  readonly active: boolean;
}

/** What is about to happen to accounts of the panel. `roles`: the codes they are to have; absent when unchanged. */
export interface AccountChange {
  readonly targets: readonly Account[];
  readonly roles?: readonly string[];
  /** The targets are blocked or deleted. */
  readonly removes: boolean;
}

export type AccountReason = 'RoleNotHeld' | 'AccountMorePrivileged' | 'LastAdministrator';

/**
 * Reasons against a change of accounts; empty when it is allowed.
 * An administrator may change anyone; everybody else hands out only roles they hold themselves and touches only
 * accounts that have no other. Somebody who can administer must always remain.
 * @param otherAdministrators active administrators that are not among the targets
 */
export function reasonsAgainst(
  actor: Account,
  change: AccountChange,
  otherAdministrators: number,
): AccountReason[] {
  const reasons: AccountReason[] = [];
  const all = actor.roles.includes(ADMINISTRATOR);
  const holds = (role: string): boolean => all || actor.roles.includes(role);
  if (!(change.roles ?? []).every(holds)) reasons.push('RoleNotHeld');
  if (!change.targets.every(({ roles }) => roles.every(holds))) reasons.push('AccountMorePrivileged');
  if (otherAdministrators === 0 && change.targets.some((target) => losesAdministration(target, change))) {
    reasons.push('LastAdministrator');
  }
  return reasons;
}

function losesAdministration(target: Account, change: AccountChange): boolean {
  if (!target.active || !target.roles.includes(ADMINISTRATOR)) return false;
  return change.removes || (change.roles !== undefined && !change.roles.includes(ADMINISTRATOR));
}
