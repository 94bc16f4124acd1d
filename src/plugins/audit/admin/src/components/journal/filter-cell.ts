/** How wide one filter of the journal is. */
export const FILTER_CELL = { col: 3, s: 6, xs: 12, direction: 'column', alignItems: 'stretch' } as const;
