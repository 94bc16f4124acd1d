import api from './api';
import recordEntries from './record-entries';
import versionRefs from './version-refs';

const services = {
  api,
  'record-entries': recordEntries,
  'version-refs': versionRefs,
};

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
