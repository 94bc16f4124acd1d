import en from './enumerations/en.json';
import ru from './enumerations/ru.json';

/** Enumeration codes are their own translation keys. */
export const translations = { ru: { ...ru }, en: { ...en } };
