import fc from 'fast-check';
import { checkAddress, formatAddress, normalizeAddress } from '../../../../src/domain/contact/address';
import { checkCoordinates } from '../../../../src/domain/contact/coordinates';
import { codesOf, pathsOf } from '../arbitraries';

const address = {
  index: '391000',
  region: 'Рязанская область',
  city: 'г. Заречный',
  street: 'ул. Мира (б. Ленина), № 5–7 «А» & Ко',
  house: '5/1, к. 2, стр. <3',
  office: '12',
  latitude: 54.6,
  longitude: 39.7,
};

describe('address', () => {
  it('the signs of real addresses are accepted', () => {
    expect(checkAddress(address)).toEqual([]);
    expect(checkAddress({})).toEqual([]);
  });

  it.each([
    ['index', 'PostalIndexFormat', { index: '3910000' }],
    ['city', 'TextMarkup', { city: '<script>alert(1)</script>' }],
    ['street', 'TextMarkup', { street: 'ул. Мира<!-- -->' }],
    ['street', 'TextMarkup', { street: 'ул. Мира&nbsp;5' }],
    ['street', 'TextMarkup', { street: '&#60;b' }],
    ['house', 'TextControlCharacter', { house: '5\u0007' }],
    ['house', 'TextControlCharacter', { house: '5\n6' }],
    ['office', 'TextControlCharacter', { office: '12\u202E34' }],
    ['region', 'TextMarkup', { region: '</p>' }],
    ['latitude', 'CoordinatesIncomplete', { latitude: null }],
    ['longitude', 'CoordinatesIncomplete', { longitude: undefined }],
    ['latitude', 'Latitude', { latitude: 90.1 }],
    ['latitude', 'Latitude', { latitude: Number.NaN }],
    ['longitude', 'Longitude', { longitude: -180.5 }],
  ])('a wrong %s is refused as %s at its own field', (field, code, change) => {
    const refusals = checkAddress({ ...address, ...change }, ['legalAddress']);
    expect(codesOf(refusals)).toEqual([code]);
    expect(pathsOf(refusals)).toEqual([`legalAddress.${field}`]);
  });

  it('the ends of the globe are accepted', () => {
    expect(checkCoordinates({ latitude: -90, longitude: 180 })).toEqual([]);
    expect(checkCoordinates({ latitude: 0, longitude: 0 })).toEqual([]);
  });

  it('is written in one line, without commas for what is absent', () => {
    const full = {
      index: '101000',
      region: 'г. Москва',
      city: 'г. Москва',
      street: 'ул. Мясницкая',
      house: '26',
    };
    expect(formatAddress({ ...full, office: '5' })).toBe('101000, г. Москва, ул. Мясницкая, д. 26, каб. 5');
    expect(formatAddress({ city: 'с. Заречье', house: '1', street: null, office: '' })).toBe(
      'с. Заречье, д. 1',
    );
    expect(formatAddress({})).toBe('');
  });

  it('pasted lines are tidied, other properties are kept', () => {
    const typed = { id: 3, index: '391 000', city: ' г.\u00A0 За\u00ADречный ', street: '  ', house: null };
    expect(normalizeAddress(typed)).toEqual({
      id: 3,
      index: '391000',
      city: 'г. Заречный',
      street: null,
      house: null,
    });
  });

  it('tidying twice changes nothing, and what only lacked tidying is accepted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (city) => {
        const once = normalizeAddress({ city });
        expect(normalizeAddress(once)).toEqual(once);
      }),
    );
    expect(checkAddress(normalizeAddress({ city: 'г. Заречный\n' }))).toEqual([]);
  });
});
