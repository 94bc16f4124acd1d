import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../../../src/domain/checks/policy/default-policy';
import { runChecks } from '../../../../src/domain/checks/run-checks';
import { takeApart } from '../../../../src/domain/checks/take-apart';
import type { Speller } from '../../../../src/domain/spelling/speller';
import { loadSpeller } from '../../../../src/shared/spelling/load-speller';
import { news, paragraph, pdf, service } from './documents';
import { CONTEXT, MODELS, NEWS, SERVICE } from './noting';

const LENGTH = 20_000;
/** Far above what is promised (300 ms): the machine may be busy, a runaway pattern takes minutes. */
const PATIENCE_MS = 3_000;

let speller: Speller;
beforeAll(async () => {
  speller = await loadSpeller();
});

const ofLength = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

function run(
  type: string,
  document: object,
): { findings: ReturnType<typeof runChecks>; milliseconds: number } {
  const started = performance.now();
  const findings = runChecks(takeApart(MODELS, type, { ...document }), { ...CONTEXT, speller });
  return { findings, milliseconds: performance.now() - started };
}

const withText = (text: string) => ({
  ...service,
  shortDescription: text,
  fullDescription: [paragraph(text)],
});

describe('no text of 20,000 characters makes a check run away', () => {
  it.each([
    ...[
      'а',
      '1',
      '1 ',
      '12 34 ',
      '8 916 ',
      '-',
      '(',
      '[',
      '[а',
      '_',
      '.',
      '. ',
      '…!?',
      'срок ',
      'срок 5 ',
      'плата 1 000 ',
    ],
    ...[
      '«',
      'https://',
      'a@b.',
      'а-',
      'а.',
      'А. ',
      'г. ',
      'паспорт 45 10 ',
      '4539 1488 0343 ',
      'т. д. ',
      '\u0301',
      'ё\u0301',
    ],
    ...[
      'осуществление ',
      'неттакогослова ',
      'ыъь',
      '\t',
      '\n',
      'x1',
      '<b>',
      '\uD83D\uDE00',
      '112-233-',
      '+7(',
      'удостоверени',
    ],
  ])('made of «%s»', (piece) => {
    expect(run(SERVICE, withText(ofLength(piece))).milliseconds).toBeLessThan(PATIENCE_MS);
  });

  it('nor any mixture of them', () => {
    const piece = fc.constantFrom(
      'а',
      '1',
      ' ',
      '-',
      '.',
      '(',
      '[',
      '8',
      '+7',
      'срок',
      'плата',
      'руб',
      'паспорт',
      'ы',
      '№',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        expect(run(SERVICE, withText(ofLength(pieces.join('')))).milliseconds).toBeLessThan(PATIENCE_MS);
      }),
      { numRuns: 25 },
    );
  });
});

describe('whatever the document is like', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(null, undefined, true, 5, [], {}, [null], { count: 1 }, new Date(0)),
    fc.anything({ maxDepth: 3 }),
  );
  const names = [...new Set([NEWS, SERVICE].flatMap((type) => Object.keys(MODELS[type]?.attributes ?? {})))];
  const document = fc.dictionary(fc.constantFrom(...names), value);

  it('the checks answer, and the same way twice', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(NEWS, SERVICE), (fields, type) => {
        const { findings } = run(type, fields);
        expect(run(type, fields).findings).toEqual(findings);
        for (const { path, message, mend } of findings) {
          expect(path.length).toBeGreaterThan(0);
          expect([message.ru, message.en, mend.ru, mend.en].every((text) => text !== '')).toBe(true);
        }
      }),
    );
  });

  it('a deeply nested text is not followed for ever', () => {
    let nested: object = paragraph('дно');
    for (let depth = 0; depth < 5_000; depth += 1) nested = { type: 'list', children: [nested] };
    expect(() => run(NEWS, { ...news, body: [nested] })).not.toThrow();
  });

  it('what is wrong is said in Russian, and how to mend it in the imperative', () => {
    const awful = {
      ...news,
      title: 'МОСТ',
      lead: 'Cкидки до 50 % в целях рекламы. СНИЛС 112-233-445 95, +7 916 123-45-67. [дата]',
      body: [{ type: 'heading', level: 2, children: [] }, paragraph(`Заевление ${'и ещё '.repeat(40)}.`)],
      cover: { ...pdf, width: 10, height: 10 },
    };
    const { findings } = run(NEWS, awful);
    expect(findings.length).toBeGreaterThan(8);
    for (const { message, mend } of findings) {
      expect(message.ru).toMatch(/^[А-ЯЁ].*\.$/u);
      expect(mend.ru).toMatch(/(?:ите|ьте|йте|Возможно)(?![а-я])/u);
      expect([message.en, mend.en].join(' ')).toMatch(/^[A-Z“0-9]/);
    }
  });
});

it('a policy with no phrases finds none', () => {
  const policy = { ...DEFAULT_POLICY, advertisingPhrases: [], jargonPhrases: [] };
  const snapshot = takeApart(MODELS, NEWS, {
    ...news,
    lead: 'Спешите! В целях безопасности мост закрыт на весь день.',
  });
  expect(runChecks(snapshot, { ...CONTEXT, policy })).toEqual([]);
});
