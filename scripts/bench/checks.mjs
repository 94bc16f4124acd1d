import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inProject } from '../lib/project.mjs';

const CHARACTERS = 20_000;
const ROUNDS = 15;
/** What is promised for such a text, in milliseconds. */
const LIMIT = 300;

const require = createRequire(import.meta.url);
const domain = (...parts) => require(inProject('dist', 'src', 'domain', ...parts));

/** Different words of the dictionary, every fortieth with a letter doubled: the cache of repeated words does not help. */
function hardText() {
  const dictionary = path.join(path.dirname(require.resolve('dictionary-ru')), 'index.dic');
  const words = readFileSync(dictionary, 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0]);
  const step = 37;
  let text = '';
  for (let at = 1; text.length < CHARACTERS; at += 1) {
    const word = words[(at * step) % words.length];
    if (!/^[а-яё]{3,}$/.test(word)) continue;
    text += at % 40 === 0 ? `${word.slice(0, 2)}${word.slice(1)}` : word;
    text += at % 11 === 0 ? '. ' : ' ';
  }
  return text.slice(0, CHARACTERS);
}

function documentOf(text) {
  const paragraphs = text.match(/.{1,700}(?:\. |$)/gs) ?? [text];
  return {
    title: 'Отключение горячей воды',
    body: paragraphs.map((each) => ({ type: 'paragraph', children: [{ type: 'text', text: each }] })),
  };
}

const MODELS = {
  'api::news-item.news-item': { attributes: { title: { type: 'string' }, body: { type: 'blocks' } } },
};

const CONTEXT = {
  now: new Date('2026-11-23T10:00:00Z'),
  zone: 'Europe/Moscow',
  template: null,
  ownWords: Array.from({ length: 300 }, (_, number) => `светлогорск${number}`),
  officialPhones: new Set(),
  ownHosts: new Set(),
  linkTargets: new Map(),
  related: Array.from({ length: 1_000 }, (_, number) => ({
    documentId: `n${number}`,
    title: `Новость номер ${number}`,
    code: null,
    organization: null,
  })),
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** All content checks on one text of 20,000 characters. @returns figures in ms and MB; `ratioToLimit` below 1 is kept */
export async function benchChecks() {
  const { runChecks } = domain('checks', 'run-checks.js');
  const { takeApart } = domain('checks', 'take-apart.js');
  const { DEFAULT_POLICY } = domain('checks', 'policy', 'default-policy.js');
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const speller = await require(
    inProject('dist', 'src', 'shared', 'spelling', 'load-speller.js'),
  ).loadSpeller();
  const dictionaryMs = performance.now() - started;
  const dictionaryMegabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  const document = documentOf(hardText());
  const rounds = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    const findings = runChecks(takeApart(MODELS, 'api::news-item.news-item', document), {
      ...CONTEXT,
      policy: DEFAULT_POLICY,
      speller,
    });
    return { milliseconds: performance.now() - from, findings: findings.length };
  });
  const milliseconds = median(rounds.map((round) => round.milliseconds));
  return {
    characters: CHARACTERS,
    findings: rounds[0].findings,
    firstMs: rounds[0].milliseconds,
    milliseconds,
    ratioToLimit: milliseconds / LIMIT,
    dictionaryMs,
    dictionaryMegabytes,
  };
}
