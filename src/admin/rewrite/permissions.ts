import { PANEL, type Rewrite } from './rewrite';

const LAYOUT = `${PANEL}/layouts/AuthenticatedLayout.mjs`;

/**
 * A page asks once what its reader may do and keeps the answer. One that was drawn before the reader's permissions had
 * come found nothing allowed, and its buttons stayed away until it was loaded again: the panel waits for them.
 */
export const permissions: Rewrite[] = [
  {
    file: LAYOUT,
    find: "const userInfo = useAuth('AuthenticatedApp', (state)=>state.user);",
    replace: `const userInfo = useAuth('AuthenticatedApp', (state)=>state.user);
    const isLoadingPermissions = useAuth('AuthenticatedApp', (state)=>state.isLoading);`,
  },
  {
    file: LAYOUT,
    find: 'if (isLoadingMenu || isLoadingAppInfo) {',
    replace: 'if (isLoadingMenu || isLoadingAppInfo || isLoadingPermissions) {',
  },
];
