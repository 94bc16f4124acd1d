import api from './api';
import nameVersion from './name-version';
import readVersions from './read-versions';
import recordEntries from './record-entries';
import restoreVersion from './restore-version';
import sealEntries from './seal-entries';
import versionRefs from './version-refs';
import visibleVersions from './visible-versions';

const services = {
  api,
  'name-version': nameVersion,
  'read-versions': readVersions,
  'record-entries': recordEntries,
  'seal-entries': sealEntries,
  'restore-version': restoreVersion,
  'version-refs': versionRefs,
  'visible-versions': visibleVersions,
};

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
