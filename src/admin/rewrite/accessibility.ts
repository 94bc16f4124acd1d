import { CONTENT, PANEL, type Rewrite } from './rewrite';

const BLOCKS = `${CONTENT}/pages/EditView/components/FormInputs/BlocksInput/BlocksInput.mjs`;

/** Faults axe finds in Strapi's own forms (WCAG 2.2, 1.3.5, 1.4.3 and 4.1.2). */
export const accessibility: Rewrite[] = [
  // A window that was not opened by a button of its own gives the focus back to what had it (2.4.3).
  {
    file: '@radix-ui/react-dialog/dist/index.mjs',
    find: '(_context$triggerRef$c = context',
    replace:
      'if (!context.triggerRef.current) return; event.preventDefault(); (_context$triggerRef$c = context',
  },
  {
    file: '@radix-ui/react-dialog/dist/index.mjs',
    find: `var _context$triggerRef$c;
            event.preventDefault();`,
    replace: 'var _context$triggerRef$c;',
  },
  {
    file: `${PANEL}/components/FormInputs/Password.mjs`,
    find: 'autoComplete: "password"',
    replace: `autoComplete: name==='currentPassword'||location.pathname.endsWith('/login')?'current-password':'new-password'`,
  },
  {
    file: '@strapi/upload/dist/admin/future/pages/Assets/AssetsPage.mjs',
    find: 'ref: fileInputRef,',
    replace: 'ref: fileInputRef, tabIndex: -1, "aria-hidden": true,',
  },
  {
    file: BLOCKS,
    find: 'action: labelAction,',
    replace: 'action: labelAction, id: id + "-label",',
  },
  { file: BLOCKS, find: 'ariaLabelId: id,', replace: 'ariaLabelId: id + "-label",' },
  // The hint in an empty text: 4.9:1 on white instead of 1.9:1.
  { file: 'slate-react/dist/index.es.js', find: "opacity: '0.333'", replace: "opacity: '0.7'" },
];
