const rounded = (value) => Number(value.toFixed(2));

/** What journal and versions cost a save, first pages of a large journal, and tamperings that were seen. */
export function printJournal(saves, journal, tamperings) {
  process.stdout.write('\na save with journal and versions ÷ without, promised at most 1.3\n');
  console.table(
    Object.fromEntries(
      Object.entries(saves).map(([name, figures]) => [
        name,
        {
          'with, ms': rounded(figures.with),
          'without, ms': rounded(figures.without),
          ratio: rounded(figures.ratio),
        },
      ]),
    ),
  );
  process.stdout.write(`\nfirst page of a journal of ${journal.entries} entries, promised at most 100 ms\n`);
  console.table(
    Object.fromEntries(
      Object.entries(journal.milliseconds).map(([filter, ms]) => [filter, { ms: rounded(ms) }]),
    ),
  );
  process.stdout.write(`\ntamperings of the journal: ${tamperings.made}, seen: ${tamperings.seen}\n`);
}
