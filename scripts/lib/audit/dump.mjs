import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ExpectedFailure } from '../expected-failure.mjs';

const FORMAT = 'gospublik-audit/1';

async function* texts(lines, count) {
  yield `${JSON.stringify({ format: FORMAT, exportedAt: new Date().toISOString() })}\n`;
  for await (const line of lines) {
    count.lines += 1;
    yield `${JSON.stringify(line)}\n`;
  }
  yield `${JSON.stringify({ end: count.lines })}\n`;
}

/** One JSON a line: what it is, the chain, how many lines there were. Nobody sees a file that is not whole. */
export async function writeDump(file, lines) {
  const count = { lines: 0 };
  const sink = createWriteStream(`${file}.part`, { mode: 0o600 });
  await pipeline(Readable.from(texts(lines, count)), sink);
  await rename(`${file}.part`, file);
  return count.lines;
}

const broken = (why) => new ExpectedFailure(`Файл журнала не подходит: ${why}. Выгрузите его заново.`);

function parsed(text, number) {
  try {
    return JSON.parse(text);
  } catch {
    throw broken(`строка ${number} не читается`);
  }
}

/** @throws ExpectedFailure for a file of another kind, and for one that ends early */
export async function* linesOfDump(file) {
  let read = 0;
  let end = null;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    const line = parsed(text, read + 1);
    if (read === 0 && line.format !== FORMAT) throw broken('это не выгрузка npm run audit:export');
    if (end !== null) throw broken('после конца есть ещё строки');
    if (line.end !== undefined) end = line.end;
    else if (read > 0) yield { entry: line.entry ?? null, seal: line.seal ?? null };
    read += 1;
  }
  if (end === null) throw broken('он обрывается');
  if (end !== read - 2) throw broken(`строк ${read - 2}, а должно быть ${end}`);
}
