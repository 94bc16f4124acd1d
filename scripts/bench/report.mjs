const CONTESTANTS = ['ours', 'unmodified Strapi', 'bare Koa'];

const rounded = (value) => (value >= 100 ? Math.round(value) : Number(value.toFixed(2)));

/** `ours ÷ theirs` is what counts: absolute figures belong to this machine and this minute. */
export function printTable(results, news) {
  process.stdout.write(`\n${news} published news items; medians of the rounds\n`);
  for (const { name, requestsPerSecond, ratioToOurs, queries, bytes } of results) {
    process.stdout.write(`\n${name}\n`);
    console.table(
      Object.fromEntries(
        CONTESTANTS.map((who) => [
          who,
          {
            'requests/s': rounded(requestsPerSecond[who]),
            'ours ÷ this': rounded(ratioToOurs[who]),
            'SQL queries': queries[who] ?? 0,
            bytes: bytes[who] ?? bytes.ours,
          },
        ]),
      ),
    );
  }
}

/** Time of the content checks against the time that is promised. */
export function printChecks(checks) {
  process.stdout.write(`\ncontent checks of ${checks.characters} characters\n`);
  console.table({
    'all checks, ms': rounded(checks.milliseconds),
    'the first time, ms': rounded(checks.firstMs),
    'time ÷ promised 300 ms': rounded(checks.ratioToLimit),
    'asked in the panel, ms': rounded(checks.askedMs),
    findings: checks.findings,
    'dictionary loaded, ms': rounded(checks.dictionaryMs),
    'dictionary, MB': rounded(checks.dictionaryMegabytes),
  });
}

/** A publication that many people are told of against one that nobody is told of. */
export function printPublishing({ subscribers, noneMs, manyMs, ratio }) {
  process.stdout.write(`\npublication of a news item, ${subscribers} subscribers\n`);
  console.table({
    'no subscribers, ms': rounded(noneMs),
    'all of them, ms': rounded(manyMs),
    'all ÷ none': rounded(ratio),
  });
}

/** First pages of a large queue of moderation. */
export function printQueue({ cases, milliseconds }) {
  process.stdout.write(`\nfirst page of a queue of ${cases} cases, promised at most 100 ms\n`);
  console.table(
    Object.fromEntries(Object.entries(milliseconds).map(([filter, ms]) => [filter, { ms: rounded(ms) }])),
  );
}
