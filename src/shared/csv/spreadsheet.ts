import { type Stringifier, stringify } from 'csv-stringify';

/**
 * Rows in, a CSV file out. Excel opens it as it is: a mark of UTF-8, semicolons, and nothing that it would take for a
 * formula (OWASP, CSV injection).
 */
export const spreadsheet = (): Stringifier => stringify({ bom: true, delimiter: ';', escape_formulas: true });
