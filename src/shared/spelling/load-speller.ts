import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readDictionary } from '../../domain/spelling/dictionary';
import { PUBLIC_WORDS } from '../../domain/spelling/public-words';
import { russianSpeller } from '../../domain/spelling/russian-speller';
import type { Speller } from '../../domain/spelling/speller';

/** The dictionary is a module for `import` alone; its files lie beside its entry. */
const directory = (): string => path.dirname(require.resolve('dictionary-ru'));

/**
 * Reads the Russian dictionary (A. I. Lebedev's, 146,000 stems): some 0.2 s and 30 MB, so once a process.
 * @throws the error of the file system when the package is not installed
 */
export async function loadSpeller(): Promise<Speller> {
  const [aff, dic] = await Promise.all(
    ['index.aff', 'index.dic'].map((name) => readFile(path.join(directory(), name), 'utf8')),
  );
  if (aff === undefined || dic === undefined) throw new Error('the dictionary has two files');
  return russianSpeller(readDictionary(aff, [dic, ...PUBLIC_WORDS].join('\n')));
}
