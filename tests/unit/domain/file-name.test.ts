import fc from 'fast-check';
import { normaliseFileName } from '../../../src/domain/file-name';

describe('the name of an uploaded file', () => {
  it.each([
    ['Приказ № 5.PDF', 'Приказ № 5.pdf'],
    ['и\u0306.pdf', 'й.pdf'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['счёт\u202Efdp.exe', 'счётfdp.exe'],
    ['a\u0000b\n.txt', 'ab.txt'],
    ['  много   пробелов .docx ', 'много пробелов.docx'],
    ['.pdf', 'файл.pdf'],
    ['', 'файл'],
    ['без расширения', 'без расширения'],
  ])('%j becomes %j', (given, kept) => {
    expect(normaliseFileName(given)).toBe(kept);
  });

  it('is never a path, never invisible, never too long, and stays itself the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = normaliseFileName(given);
        expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}]|^\.+$/u);
        expect([...name].length).toBeLessThanOrEqual(210);
        expect(normaliseFileName(name)).toBe(name);
      }),
    );
  });
});
