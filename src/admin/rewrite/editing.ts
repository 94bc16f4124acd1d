import { CONTENT, type Rewrite } from './rewrite';

const ACTIONS = `${CONTENT}/pages/EditView/components/DocumentActions.mjs`;
const UID = `${CONTENT}/pages/EditView/components/FormInputs/UID.mjs`;

/**
 * The address of a new page follows its title, as long as nobody has written another: Strapi makes one once, of an
 * empty form, and every page would be called after its content type.
 */
const addressFollowsTitle: Rewrite[] = [
  {
    file: UID,
    find: 'const allFormValues = useForm(',
    replace: `const followed = React.useRef();
    const allFormValues = useForm(`,
  },
  {
    file: UID,
    find: 'const field = useField(name);',
    replace: `const field = useField(name);
    const title = allFormValues[attribute.targetField] ?? '';
    const settledTitle = useDebounce(title, 500);
    const isFollowing = !currentDocumentMeta.documentId && field.value === followed.current;`,
  },
  {
    file: UID,
    find: "skip: field.value !== undefined && field.value !== '' || !required",
    replace: `skip: !required || title !== settledTitle || title === ''
            || field.value !== undefined && field.value !== '' && !isFollowing`,
  },
  {
    file: UID,
    find: '...allFormValues',
    replace: '[attribute.targetField]: title',
  },
  {
    file: UID,
    find: 'if (defaultGeneratedUID && field.value === undefined) {',
    replace: `if (defaultGeneratedUID && title === settledTitle && (field.value === undefined || isFollowing)
            && field.value !== defaultGeneratedUID) {
            followed.current = defaultGeneratedUID;`,
  },
];

/** Who may not publish has no buttons for it; Strapi shows them greyed out. */
const publishForThoseWhoMay: Rewrite[] = [
  "return {\n        type: 'publish',",
  'return {\n        disabled: !canPublish',
].map((find) => ({
  file: ACTIONS,
  find,
  replace: `if (!canPublish) return null;\n    ${find}`,
}));

/** Who may not write has no button for that either, and no key: a moderator reads. */
const saveForThoseWhoMay: Rewrite[] = [
  {
    file: ACTIONS,
    find: "const isDisabled = isSubmitting || !modified && !isCloning || activeTab === 'published';",
    replace: `const mayWrite = useDocumentRBAC('UpdateAction', ({ canCreate, canUpdate })=>
        documentId && !isCloning ? canUpdate : canCreate);
    const isDisabled = !mayWrite || isSubmitting || !modified && !isCloning || activeTab === 'published';`,
  },
  {
    file: ACTIONS,
    find: "return {\n        loading: isLoading,\n        disabled: isDisabled,\n        label: formatMessage({\n            id: 'global.save',",
    replace: `if (!mayWrite) return null;
    return {
        loading: isLoading,
        disabled: isDisabled,
        label: formatMessage({
            id: 'global.save',`,
  },
];

/** A picker offers to create what it did not find to those who may; to the others Strapi offers it greyed out. */
const createForThoseWhoMay: Rewrite = {
  file: `${CONTENT}/pages/EditView/components/FormInputs/Relations/Relations.mjs`,
  find: 'creatable: "visible",',
  replace: 'creatable: canCreate ? "visible" : false,',
};

/** The product has no single pages: a heading with nothing below it, and a zero. */
const noEmptyHeading: Rewrite = {
  file: `${CONTENT}/components/LeftMenu.mjs`,
  find: 'menu.map((section)=>{',
  replace: "menu.filter(({ id, links })=>id !== 'singleTypes' || links.length > 0).map((section)=>{",
};

export const editing: Rewrite[] = [
  ...addressFollowsTitle,
  ...publishForThoseWhoMay,
  ...saveForThoseWhoMay,
  createForThoseWhoMay,
  noEmptyHeading,
];
