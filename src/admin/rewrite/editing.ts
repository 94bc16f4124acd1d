import { CONTENT, type Rewrite } from './rewrite';

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
  file: `${CONTENT}/pages/EditView/components/DocumentActions.mjs`,
  find,
  replace: `if (!canPublish) return null;\n    ${find}`,
}));

/** Dates in lists without the day of the week: with it a column is wider than the screen has room for. */
const shortDates: Rewrite = {
  file: `${CONTENT}/pages/ListView/components/TableCells/CellValue.mjs`,
  find: "dateStyle: 'full'",
  replace: "dateStyle: 'medium'",
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
  shortDates,
  noEmptyHeading,
];
