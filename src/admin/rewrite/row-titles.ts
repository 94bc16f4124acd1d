import { CONTENT, type Rewrite } from './rewrite';

/** The title of a row in a repeatable component: codes by their label, dates as they are written. */
export const rowTitles: Rewrite[] = [
  {
    file: `${CONTENT}/pages/EditView/components/FormInputs/Component/Repeatable.mjs`,
    find: "const displayedValue = typeof displayValue === 'string' ? displayValue : '';",
    replace: `const displayedValue = typeof displayValue !== 'string' || displayValue === '' ? ''
    : mainField.type === 'enumeration' ? formatMessage({ id: displayValue, defaultMessage: displayValue })
    : mainField.type === 'date' ? new Date(displayValue).toLocaleDateString(document.documentElement.lang)
    : displayValue;`,
  },
  {
    file: `${CONTENT}/pages/EditView/components/FormInputs/Component/Repeatable.mjs`,
    find: 'children: displayValue',
    replace: 'children: displayedValue || displayValue',
  },
];
