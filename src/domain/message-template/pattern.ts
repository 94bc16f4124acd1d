/** `{{name}}`: latin letters and digits, blanks around the name allowed. What does not close stays as it is written. */
export const placeholders = (): RegExp => /\{\{\s*([a-zA-Z][a-zA-Z0-9]*)\s*\}\}/g;
