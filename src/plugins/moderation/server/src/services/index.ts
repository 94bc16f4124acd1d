import activations from './activations';
import addRemark from './add-remark';
import api from './api';
import approveCase from './approve-case';
import archiveCase from './archive-case';
import archiveOldCases from './archive-old-cases';
import changePolicy from './change-policy';
import checkContext from './check-context';
import checkDocument from './check-document';
import claimCase from './claim-case';
import currentPolicy from './current-policy';
import expireDocument from './expire-document';
import inspectCase from './inspect-case';
import listCases from './list-cases';
import minorEdits from './minor-edits';
import publishAsSystem from './publish-as-system';
import publishAtOnce from './publish-at-once';
import publishPlanned from './publish-planned';
import readCase from './read-case';
import readStage from './read-stage';
import rejectCase from './reject-case';
import releaseCase from './release-case';
import remindOfTerms from './remind-of-terms';
import remindOfValidity from './remind-of-validity';
import reopenCase from './reopen-case';
import requestChanges from './request-changes';
import resolveRemark from './resolve-remark';
import scheduleCase from './schedule-case';
import speller from './speller';
import submitDocument from './submit-document';
import takeBackCase from './take-back-case';
import withdrawDocument from './withdraw-document';
import words from './words';

const services = {
  activations,
  'add-remark': addRemark,
  api,
  'approve-case': approveCase,
  'archive-case': archiveCase,
  'archive-old-cases': archiveOldCases,
  'change-policy': changePolicy,
  'check-context': checkContext,
  'check-document': checkDocument,
  'claim-case': claimCase,
  'current-policy': currentPolicy,
  'expire-document': expireDocument,
  'inspect-case': inspectCase,
  'list-cases': listCases,
  'minor-edits': minorEdits,
  'publish-as-system': publishAsSystem,
  'publish-at-once': publishAtOnce,
  'publish-planned': publishPlanned,
  'read-case': readCase,
  'read-stage': readStage,
  'reject-case': rejectCase,
  'release-case': releaseCase,
  'remind-of-terms': remindOfTerms,
  'remind-of-validity': remindOfValidity,
  'reopen-case': reopenCase,
  'request-changes': requestChanges,
  'resolve-remark': resolveRemark,
  'schedule-case': scheduleCase,
  speller,
  'submit-document': submitDocument,
  'take-back-case': takeBackCase,
  'withdraw-document': withdrawDocument,
  words,
};

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
