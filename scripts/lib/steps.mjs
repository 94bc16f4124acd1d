const REMIND_EVERY_MS = 10_000;

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1).replace('.', ',')} с`;

/**
 * Runs one step of a command and shows how long it takes.
 * @param work gets `detail(text)`, which adds to the closing line, e.g. «уже готово»
 */
export async function step(title, work) {
  const started = Date.now();
  const details = [];
  process.stdout.write(`▸ ${title} …\n`);
  const reminder = setInterval(
    () => process.stdout.write(`  … ${title}: ${seconds(started)}\n`),
    REMIND_EVERY_MS,
  );
  try {
    const result = await work((text) => details.push(text));
    const suffix = details.length > 0 ? ` (${details.join('; ')})` : '';
    process.stdout.write(`✓ ${title}: ${seconds(started)}${suffix}\n`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}
