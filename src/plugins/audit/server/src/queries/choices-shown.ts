/** Longest list a filter of the journal offers of one kind; more are found by typing. */
export const CHOICES_SHOWN = 30;
