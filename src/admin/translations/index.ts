export const translations = { ru: {} };
