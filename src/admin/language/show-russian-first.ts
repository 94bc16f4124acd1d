const LANGUAGE_KEY = 'strapi-admin-language';

/**
 * The panel opens in Russian until the person picks another language on the login page or in the profile.
 * Strapi reads this key right after `register`, and falls back to English without it.
 */
export function showRussianFirst(): void {
  const language = localStorage.getItem(LANGUAGE_KEY) ?? 'ru';
  localStorage.setItem(LANGUAGE_KEY, language);
  document.documentElement.setAttribute('lang', language);
}
