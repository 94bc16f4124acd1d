/** The door of every admin route of ours: a session, and the one action the route names. */
export function adminOnly(action: string) {
  return {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [action] } },
    ],
  };
}
