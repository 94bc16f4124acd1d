/** Asks again and again until the answer is truthy, and gives it; fails with what it was asked for. */
export async function waitUntil<Result>(
  what: string,
  ask: () => Promise<Result> | Result,
  timeoutMs = 30_000,
): Promise<NonNullable<Result>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const result = await ask();
    if (result) return result;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
