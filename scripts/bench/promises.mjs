/** A publication told to ten thousand people may take so much of one told to nobody: both are one row and one job. */
const MOST_FOR_SUBSCRIBERS = 1.5;

const atMost = (what, ratio, limit) => ({ what, holds: ratio <= limit, ratio, limit });

/** What is promised of each figure: `ratio` at most `limit`. */
const promisesOf = ({ results, checks, saves, journal, queue, tamperings, publishing }) => [
  // As requests per second: theirs divided by ours.
  ...results.map(({ name, ratioToOurs }) =>
    atMost(`${name}: unmodified Strapi ÷ ours`, 1 / ratioToOurs['unmodified Strapi'], 1),
  ),
  atMost('content checks ÷ 300 ms', checks.ratioToLimit, 1),
  atMost('check asked in the panel ÷ 1 s', checks.askedMs / 1_000, 1),
  // A save as people do it; the document service alone is printed to compare.
  ...Object.entries(saves)
    .filter(([name]) => name.endsWith('panel'))
    .map(([name, { ratio }]) => atMost(`save, ${name}: with journal ÷ without`, ratio, 1.3)),
  atMost('slowest page of the journal ÷ 100 ms', journal.ratioToLimit, 1),
  atMost('slowest page of the queue ÷ 100 ms', queue.ratioToLimit, 1),
  atMost('publication told to all ÷ told to none', publishing.ratio, MOST_FOR_SUBSCRIBERS),
  atMost('tamperings unseen', tamperings.made - tamperings.seen, 0),
];

/** Prints what does not hold. @returns whether all of it holds */
export function holdsPromises(measured) {
  const broken = promisesOf(measured).filter(({ holds }) => !holds);
  for (const { what, ratio, limit } of broken)
    process.stdout.write(`\n✗ ${what}: ${ratio.toFixed(2)}, promised at most ${limit}\n`);
  if (broken.length === 0) process.stdout.write('\n✓ every promise holds\n');
  return broken.length === 0;
}
