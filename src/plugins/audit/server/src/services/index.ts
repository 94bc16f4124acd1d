import api from './api';
import erasePayload from './erase-payload';
import eraseVersion from './erase-version';
import forgetExports from './forget-exports';
import journalChoices from './journal-choices';
import listExports from './list-exports';
import nameVersion from './name-version';
import publishHead from './publish-head';
import readJournal from './read-journal';
import readVersions from './read-versions';
import recordEntries from './record-entries';
import requestExport from './request-export';
import restoreVersion from './restore-version';
import sealEntries from './seal-entries';
import versionRefs from './version-refs';
import visibleVersions from './visible-versions';

const services = {
  api,
  'erase-payload': erasePayload,
  'erase-version': eraseVersion,
  'forget-exports': forgetExports,
  'journal-choices': journalChoices,
  'list-exports': listExports,
  'name-version': nameVersion,
  'publish-head': publishHead,
  'read-journal': readJournal,
  'read-versions': readVersions,
  'record-entries': recordEntries,
  'request-export': requestExport,
  'seal-entries': sealEntries,
  'restore-version': restoreVersion,
  'version-refs': versionRefs,
  'visible-versions': visibleVersions,
};

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
