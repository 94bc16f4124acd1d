import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ExpectedFailure } from '../expected-failure.mjs';

function headIn(file) {
  const { seq, hash } = JSON.parse(readFileSync(file, 'utf8'));
  if (!Number.isSafeInteger(seq) || !/^[0-9a-f]{64}$/.test(hash)) {
    throw new ExpectedFailure(`${file}: это не вершина журнала (нужны seq и hash).`);
  }
  return { seq, hash };
}

/** Heads of a directory, or of one file; none where nothing is there and nothing was asked for. */
export function readHeads(place, isRequired) {
  if (!existsSync(place)) {
    if (isRequired) throw new ExpectedFailure(`Вершин журнала нет: ${place}. Проверьте путь после --heads.`);
    return [];
  }
  if (statSync(place).isFile()) return [headIn(place)];
  const names = readdirSync(place).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => headIn(path.join(place, name)));
}
