import fc from 'fast-check';
import { canonicalJson } from '../../../../src/domain/audit/canonical-json';

describe('canonical JSON', () => {
  it('sorts members by UTF-16 code units and leaves no space, as RFC 8785 has it', () => {
    const value = {
      '€': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '😀': 5,
      '': 6,
      ö: 7,
      a: [1e21, 0.1, -0, null, true],
    };
    expect(canonicalJson(value)).toBe(
      '{"":6,"\\r":2,"1":4,"a":[1e+21,0.1,0,null,true],"ö":7,"€":1,"😀":5,"\ufb33":3}',
    );
  });

  it('is one text for one value, whatever the order of its members', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        const text = canonicalJson(JSON.parse(JSON.stringify(turned)));
        return (
          text === canonicalJson(JSON.parse(JSON.stringify(value))) &&
          canonicalJson(JSON.parse(text)) === text
        );
      }),
    );
  });

  it('refuses what JSON does not have', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError);
  });
});
