const WORDS = {
  'entry-changed': 'запись или её печать изменены',
  'payload-changed': 'сведения записи изменены',
  'erased-without-reason': 'сведения стёрты, а записи о причине нет',
  'entry-missing': 'запись удалена',
  'seal-missing': 'звено цепочки удалено',
  'out-of-order': 'порядок звеньев нарушен',
  'never-sealed': 'запись осталась вне цепочки',
  'tail-cut': 'конец журнала отрезан: вершина за ним была отдана раньше',
  'head-differs': 'журнал не тот, вершину которого отдали раньше',
};

const MOST = 50;

const where = ({ seq, entryId }) =>
  [seq === null ? null : `звено ${seq}`, entryId === null ? null : `запись № ${entryId}`]
    .filter(Boolean)
    .join(', ');

/** What was found, in words; @returns whether the journal is whole */
export function printReport({ sealed, unsealed, erased, faults, head }, heads) {
  const out = (text) => process.stdout.write(`${text}\n`);
  out(`Звеньев в цепочке: ${sealed}; ждут печати: ${unsealed}; стёрто по закону: ${erased}.`);
  if (head) out(`Вершина: ${head.seq} ${head.hash}`);
  out(
    heads > 0
      ? `Сверено с вершинами, отданными раньше: ${heads}.`
      : 'Вершин для сверки нет: отрезанный конец и цепочку, составленную заново, так не увидеть. Укажите их: --heads <папка>.',
  );
  for (const fault of faults.slice(0, MOST)) out(`✗ ${where(fault)}: ${WORDS[fault.kind]}`);
  if (faults.length > MOST) out(`… и ещё ${faults.length - MOST}`);
  out(faults.length === 0 ? '✓ Журнал цел.' : `✗ Журнал нарушен: ${faults.length}.`);
  return faults.length === 0;
}
