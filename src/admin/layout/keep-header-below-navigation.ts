const STYLE = `@media (max-width: 1079.98px) {
  [data-strapi-header-sticky] { top: calc(6.4rem + 1px) !important; }
}`;

/**
 * On narrow screens Strapi's navigation is a bar at the top of the page, and the header that stays while one scrolls
 * lies under it: «Сохранить» could be seen by half and not be pressed. So it stays below the bar.
 */
export function keepHeaderBelowNavigation(): void {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
}
