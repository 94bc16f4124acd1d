const MOST = 10;

/**
 * Number of reverse proxies in front of the application that append to X-Forwarded-For.
 * @param value TRUSTED_PROXIES: a whole number 0–10; 0 means that clients connect directly
 * @throws Error in Russian for anything else, so that a mistyped value never means «trust everyone»
 */
export function trustedProxies(value: string): number {
  const count = Number(value);
  if (!/^\d{1,2}$/.test(value.trim()) || count > MOST) {
    throw new Error(
      `TRUSTED_PROXIES — число обратных прокси перед приложением, от 0 до ${MOST}; сейчас указано «${value}».`,
    );
  }
  return count;
}
