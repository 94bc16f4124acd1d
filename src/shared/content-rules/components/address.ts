import { type Address, checkAddress, normalizeAddress } from '../../../domain/contact/address';
import { type Data, type ModelRules, numberOf, textOf } from '../rule';

function addressOf(data: Data): Address {
  return {
    index: textOf(data, 'index'),
    region: textOf(data, 'region'),
    city: textOf(data, 'city'),
    street: textOf(data, 'street'),
    house: textOf(data, 'house'),
    office: textOf(data, 'office'),
    latitude: numberOf(data, 'latitude'),
    longitude: numberOf(data, 'longitude'),
  };
}

export const addressRules: ModelRules = {
  whole: {
    reads: [],
    normalize: (data) => ({ ...data, ...normalizeAddress(addressOf(data)) }),
    check: (data, path) => checkAddress(addressOf(data), path),
  },
};
