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
  it('a whole address and an empty one are accepted', () => {
    expect(checkAddress(address)).toEqual([]);
    expect(checkAddress({})).toEqual([]);
  });

  it.each([
    ['index', 'PostalIndexFormat', { index: '3910000' }],
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

  it('a pasted index is tidied, everything else is kept', () => {
    expect(normalizeAddress({ id: 3, index: '391 000', city: 'г. Заречный', house: null })).toEqual({
      id: 3,
      index: '391000',
      city: 'г. Заречный',
      house: null,
    });
    expect(normalizeAddress({ city: 'с. Заречье' })).toEqual({ city: 'с. Заречье' });
  });
});
