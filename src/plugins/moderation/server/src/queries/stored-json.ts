/** A JSON column as raw SQL gives it: Strapi tells the driver not to parse. null where nothing is stored. */
export const storedJson = (stored: unknown): unknown =>
  typeof stored === 'string' ? JSON.parse(stored) : (stored ?? null);

export const storedIds = (stored: unknown): number[] => {
  const value = storedJson(stored);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [];
};

export const storedNames = (stored: unknown): string[] => {
  const value = storedJson(stored);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};
