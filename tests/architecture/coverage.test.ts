import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');
const lines = readFileSync(path.join(root, 'docs', 'coverage.md'), 'utf8').split('\n');

/** `a/{b,c}.ts` → `a/b.ts`, `a/c.ts`. */
function spelledOut(place: string): string[] {
  const [all, choices = ''] = /\{([^{}]*)\}/.exec(place) ?? [];
  if (!all) return [place];
  return choices.split(',').flatMap((choice) => spelledOut(place.replace(all, choice)));
}

/** Names in the folder that fit; `*` stands for any part of one. */
function namesLike(name: string, folder: string): string[] {
  if (!name.includes('*')) return [name];
  const like = new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  return existsSync(folder) ? readdirSync(folder).filter((each) => like.test(each)) : [];
}

/** Whether something lies there. */
function exists(place: string, from = root): boolean {
  const [name = '', ...rest] = place.split('/').filter((part) => part !== '');
  return namesLike(name, from).some((each) => {
    const here = path.join(from, each);
    return rest.length > 0 ? exists(rest.join('/'), here) : existsSync(here);
  });
}

/** Paths of the repository among the words in backticks: no commands, no routes, nothing of the data directory. */
const placesIn = (line: string): string[] =>
  [...line.matchAll(/`([^`]+)`/g)]
    .map(([, word = '']) => word)
    .filter((word) => word.includes('/') && !/^\/|\s|^DATA_DIR/.test(word))
    .flatMap(spelledOut);

it('finds places that are spelled in short', () => {
  expect(exists('src/plugins/*/README.md')).toBe(true);
  expect(exists('src/plugins/*/README.txt')).toBe(false);
  expect(spelledOut('a/{b,c}/{d,e}')).toEqual(['a/b/d', 'a/b/e', 'a/c/d', 'a/c/e']);
});

it('every place named in docs/coverage.md is there, spelled from the root of the repository', () => {
  const lost = lines.flatMap((line, index) =>
    placesIn(line)
      .filter((place) => !exists(place))
      .map((place) => `${index + 1}: ${place}`),
  );
  expect(lost).toEqual([]);
});
