import addRemark from './add-remark';
import api from './api';
import approveCase from './approve-case';
import changePolicy from './change-policy';
import checkContext from './check-context';
import checkDocument from './check-document';
import claimCase from './claim-case';
import currentPolicy from './current-policy';
import decideMany from './decide-many';
import deskFigures from './desk-figures';
import inspectCase from './inspect-case';
import listCases from './list-cases';
import listMaterials from './list-materials';
import publishAsSystem from './publish-as-system';
import publishAtOnce from './publish-at-once';
import publishPlanned from './publish-planned';
import queueViews from './queue-views';
import readBulk from './read-bulk';
import readCase from './read-case';
import readPreview from './read-preview';
import readStage from './read-stage';
import rejectCase from './reject-case';
import releaseCase from './release-case';
import remindOfTerms from './remind-of-terms';
import requestChanges from './request-changes';
import resolveRemark from './resolve-remark';
import scheduleCase from './schedule-case';
import speller from './speller';
import startBulk from './start-bulk';
import submitDocument from './submit-document';
import takeBackCase from './take-back-case';
import withdrawDocument from './withdraw-document';
import words from './words';

const services = {
  'add-remark': addRemark,
  api,
  'approve-case': approveCase,
  'change-policy': changePolicy,
  'check-context': checkContext,
  'check-document': checkDocument,
  'claim-case': claimCase,
  'current-policy': currentPolicy,
  'decide-many': decideMany,
  'desk-figures': deskFigures,
  'inspect-case': inspectCase,
  'list-cases': listCases,
  'list-materials': listMaterials,
  'publish-as-system': publishAsSystem,
  'publish-at-once': publishAtOnce,
  'publish-planned': publishPlanned,
  'queue-views': queueViews,
  'read-bulk': readBulk,
  'read-case': readCase,
  'read-preview': readPreview,
  'read-stage': readStage,
  'reject-case': rejectCase,
  'release-case': releaseCase,
  'remind-of-terms': remindOfTerms,
  'request-changes': requestChanges,
  'resolve-remark': resolveRemark,
  'schedule-case': scheduleCase,
  speller,
  'start-bulk': startBulk,
  'submit-document': submitDocument,
  'take-back-case': takeBackCase,
  'withdraw-document': withdrawDocument,
  words,
};

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
