import fc from 'fast-check';
import { smsLength } from '../../../../src/domain/notifications/sms-segments';

describe('the length of an SMS', () => {
  it.each([
    ['Latin letters fill one message', 'a'.repeat(160), 'gsm-7', 160, 1],
    ['one more makes two', 'a'.repeat(161), 'gsm-7', 161, 2],
    ['306 fit into two parts', 'a'.repeat(306), 'gsm-7', 306, 2],
    ['307 need three', 'a'.repeat(307), 'gsm-7', 307, 3],
    ['brackets count twice', '[]', 'gsm-7', 4, 1],
    ['Cyrillic letters fill one message', 'я'.repeat(70), 'ucs-2', 70, 1],
    ['one more Cyrillic makes two', 'я'.repeat(71), 'ucs-2', 71, 2],
    ['one Cyrillic letter decides for all', `${'a'.repeat(70)}я`, 'ucs-2', 71, 2],
    ['a face counts twice', '😀', 'ucs-2', 2, 1],
    ['nothing is nothing', '', 'gsm-7', 0, 0],
  ] as const)('%s', (_what, text, alphabet, units, segments) => {
    expect(smsLength(text)).toEqual({ alphabet, units, segments });
  });

  it('does not tear a face or a bracket apart at the end of a part', () => {
    expect(smsLength(`${'я'.repeat(66)}😀${'я'.repeat(66)}`).segments).toBe(3);
    expect(smsLength(`${'a'.repeat(152)}[${'a'.repeat(152)}`).segments).toBe(3);
  });

  it('never shrinks when the text grows', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'grapheme' }),
        (text, more) => {
          expect(smsLength(text + more).segments).toBeGreaterThanOrEqual(smsLength(text).segments);
        },
      ),
    );
  });
});
