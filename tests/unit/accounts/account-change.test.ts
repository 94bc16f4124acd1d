import { type Account, ADMINISTRATOR, reasonsAgainst } from '../../../src/domain/accounts/account-change';

const account = (...roles: string[]): Account => ({ id: 1, roles, active: true });
const administrator = account(ADMINISTRATOR);
const editor = account('editor');

describe('a change of panel accounts', () => {
  it('is refused when it gives a role the actor does not hold', () => {
    const change = { targets: [], roles: ['editor', ADMINISTRATOR], removes: false };
    expect(reasonsAgainst(editor, change, 1)).toEqual(['RoleNotHeld']);
    expect(reasonsAgainst(administrator, change, 1)).toEqual([]);
  });

  it('is refused when the account has a role the actor lacks', () => {
    const change = { targets: [account('editor', 'moderator')], removes: false };
    expect(reasonsAgainst(editor, change, 1)).toEqual(['AccountMorePrivileged']);
    expect(reasonsAgainst(account('editor', 'moderator'), change, 1)).toEqual([]);
  });

  it('never leaves the panel without an active administrator', () => {
    const demote = { targets: [administrator], roles: ['editor'], removes: false };
    const remove = { targets: [administrator], removes: true };
    expect(reasonsAgainst(administrator, demote, 0)).toEqual(['LastAdministrator']);
    expect(reasonsAgainst(administrator, remove, 0)).toEqual(['LastAdministrator']);
    expect(reasonsAgainst(administrator, remove, 1)).toEqual([]);
    expect(reasonsAgainst(administrator, { ...demote, roles: ['editor', ADMINISTRATOR] }, 0)).toEqual([]);
  });

  it('may remove an administrator who cannot sign in anyway', () => {
    const change = { targets: [{ ...administrator, active: false }], removes: true };
    expect(reasonsAgainst(administrator, change, 0)).toEqual([]);
  });
});
