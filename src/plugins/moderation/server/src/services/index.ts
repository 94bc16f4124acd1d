import addRemark from './add-remark';
import api from './api';
import approveCase from './approve-case';
import caseChecks from './case-checks';
import changePolicy from './change-policy';
import checkContext from './check-context';
import checkDocument from './check-document';
import checkLinks from './check-links';
import claimCase from './claim-case';
import collectLinks from './collect-links';
import currentPolicy from './current-policy';
import inspectCase from './inspect-case';
import keepLinks from './keep-links';
import keepReport from './keep-report';
import listCases from './list-cases';
import publishAsSystem from './publish-as-system';
import publishAtOnce from './publish-at-once';
import publishPlanned from './publish-planned';
import readCase from './read-case';
import readStage from './read-stage';
import rejectCase from './reject-case';
import releaseCase from './release-case';
import remindOfTerms from './remind-of-terms';
import requestChanges from './request-changes';
import resolveRemark from './resolve-remark';
import scheduleCase from './schedule-case';
import speller from './speller';
import startDocument from './start-document';
import submitDocument from './submit-document';
import takeBackCase from './take-back-case';
import templates from './templates';
import withdrawDocument from './withdraw-document';
import words from './words';

const services = {
  'add-remark': addRemark,
  api,
  'approve-case': approveCase,
  'case-checks': caseChecks,
  'change-policy': changePolicy,
  'check-context': checkContext,
  'check-document': checkDocument,
  'check-links': checkLinks,
  'claim-case': claimCase,
  'collect-links': collectLinks,
  'current-policy': currentPolicy,
  'inspect-case': inspectCase,
  'keep-links': keepLinks,
  'keep-report': keepReport,
  'list-cases': listCases,
  'publish-as-system': publishAsSystem,
  'publish-at-once': publishAtOnce,
  'publish-planned': publishPlanned,
  'read-case': readCase,
  'read-stage': readStage,
  'reject-case': rejectCase,
  'release-case': releaseCase,
  'remind-of-terms': remindOfTerms,
  'request-changes': requestChanges,
  'resolve-remark': resolveRemark,
  'schedule-case': scheduleCase,
  speller,
  'start-document': startDocument,
  'submit-document': submitDocument,
  'take-back-case': takeBackCase,
  templates,
  'withdraw-document': withdrawDocument,
  words,
};

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
