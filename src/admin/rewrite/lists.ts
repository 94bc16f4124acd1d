import { CONTENT, DESIGN, type Rewrite } from './rewrite';

const CELLS = `${CONTENT}/pages/ListView/components/TableCells`;
const RELATIONS = `${CONTENT}/pages/EditView/components/FormInputs/Relations/Relations.mjs`;
const SPACE_OF_CELL = `\${({ theme: e }) => e.spaces[4]}`;
/** Up to three lines; the tooltip has the whole. */
const THREE_LINES =
  "style: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 3, overflow: 'hidden' },";

/** Room for what matters. Lists fit a screen of 1280 points: Strapi keeps every cell in one line and cuts the last columns off. */
export const lists: Rewrite[] = [
  {
    file: DESIGN,
    find: 'width: 100%;\n  white-space: nowrap;',
    replace: 'width: 100%;',
  },
  {
    file: DESIGN,
    find: `& th {\n    padding: ${SPACE_OF_CELL};`,
    replace: `& th {\n    padding: ${SPACE_OF_CELL} 1.2rem;`,
  },
  { file: `${CELLS}/CellContent.mjs`, find: 'ellipsis: true,', replace: THREE_LINES },
  { file: `${CELLS}/Relations.mjs`, find: 'ellipsis: true,', replace: THREE_LINES },
  // Dates in digits; the English ones are ambiguous so.
  {
    file: `${CELLS}/CellValue.mjs`,
    find: "dateStyle: 'full'",
    replace: "dateStyle: document.documentElement.lang === 'ru' ? 'short' : 'medium'",
  },
  // That a linked document is published is the rule; with the badge a narrow form has no room for its name.
  { file: RELATIONS, find: 'opt.status ?', replace: "opt.status && opt.status !== 'published' ?" },
  {
    file: RELATIONS,
    find: ' status ? /*#__PURE__*/ jsx(DocumentStatus',
    replace: " status && status !== 'published' ? /*#__PURE__*/ jsx(DocumentStatus",
  },
];
