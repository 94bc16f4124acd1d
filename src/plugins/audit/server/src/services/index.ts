import api from './api';
import recordEntries from './record-entries';
import sealEntries from './seal-entries';
import versionRefs from './version-refs';

const services = {
  api,
  'record-entries': recordEntries,
  'seal-entries': sealEntries,
  'version-refs': versionRefs,
};

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
