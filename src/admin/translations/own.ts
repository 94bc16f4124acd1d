/** Texts of the application's own pages of the panel. */
export const own: Record<'ru' | 'en', Record<string, string>> = { ru: {}, en: {} };
