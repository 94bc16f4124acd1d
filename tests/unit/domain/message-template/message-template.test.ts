import fc from 'fast-check';
import { checkTemplate } from '../../../../src/domain/message-template/check';
import { nearestName } from '../../../../src/domain/message-template/nearest';
import { renderSubject, renderTemplate } from '../../../../src/domain/message-template/render';

const KNOWN = ['title', 'organization', 'position'];

const codesOf = (subject: string, text: string) =>
  checkTemplate({ subject, text }, KNOWN).map(({ code, path }) => [code, path[0]]);

describe('filling a template', () => {
  it('puts every value in its place, blanks in the braces or not', () => {
    const data = { title: 'Парк', organization: 'Мэрия' };
    expect(renderTemplate('{{title}} – {{ organization }}, {{title}}', data)).toBe('Парк – Мэрия, Парк');
  });

  it('never looks at a value again', () => {
    const data = { title: '{{organization}}', organization: 'Мэрия' };
    expect(renderTemplate('{{title}}', data)).toBe('{{organization}}');
  });

  it('leaves nothing where there is no value, nor what every object has', () => {
    expect(renderTemplate('[{{position}}{{constructor}}{{toString}}]', {})).toBe('[]');
  });

  it('keeps patterns of a replacement as they are written', () => {
    expect(renderTemplate('{{title}}', { title: "$& $1 $' $$" })).toBe("$& $1 $' $$");
  });

  it('makes one line of every subject', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(renderSubject('{{title}}', { title })).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });

  it('gives a text without variables back as it is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('{{')),
        (text) => {
          expect(renderTemplate(text, { title: 'x' })).toBe(text);
        },
      ),
    );
  });
});

describe('judging a template', () => {
  it('accepts the variables of the event', () => {
    expect(codesOf('{{title}}', 'От {{organization}}\n\n{{ position }}')).toEqual([]);
  });

  it.each([
    ['{{titel}}', '{{title}}'],
    ['{{organisation}}', '{{organization}}'],
    ['{{Title}}', '{{title}}'],
  ])('names %s and offers %s', (written, offered) => {
    const [refusal] = checkTemplate({ subject: written, text: 'Текст' }, KNOWN);
    expect(refusal?.code).toBe('TemplateUnknownVariable');
    expect(refusal?.message.ru).toContain(written);
    expect(refusal?.message.ru).toContain(offered);
    expect(refusal?.message.en).toContain(offered);
  });

  it.each([
    '{{}}',
    '{{ название }}',
    '{{a.b}}',
    '{{title | upper}}',
    '{{{title}}}',
    '{{#if title}}',
    '{{constructor}}',
  ])('refuses %s', (written) => {
    expect(codesOf('Тема', written)).toEqual([[expect.stringMatching(/^Template/), 'text']]);
  });

  it.each(['{{title', 'title}}', '{{title}} }}'])('says that braces do not match: %s', (written) => {
    expect(codesOf(written, 'Текст')).toEqual([['TemplateBraces', 'subject']]);
  });

  it('refuses line ends in a subject and accepts them in a text', () => {
    expect(codesOf('Тема\nBcc: a@b.example', 'Строка\nСтрока')).toEqual([
      ['TemplateControlCharacter', 'subject'],
    ]);
    expect(codesOf('Тема', 'Текст \u202E задом наперёд')).toEqual([['TemplateControlCharacter', 'text']]);
  });

  it('refuses what is empty', () => {
    expect(codesOf(' ', '\n\n')).toEqual([
      ['TemplateEmpty', 'subject'],
      ['TemplateEmpty', 'text'],
    ]);
  });

  it('offers nothing that is not alike', () => {
    expect(nearestName('password', KNOWN)).toBeNull();
    expect(nearestName('x', [])).toBeNull();
  });
});
