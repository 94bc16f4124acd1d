import activations from './activations';
import addRemark from './add-remark';
import answerRemark from './answer-remark';
import api from './api';
import approveCase from './approve-case';
import archiveCase from './archive-case';
import archiveOldCases from './archive-old-cases';
import attachEvidence from './attach-evidence';
import caseChecks from './case-checks';
import changePolicy from './change-policy';
import changeWorkflow from './change-workflow';
import checkContext from './check-context';
import checkDocument from './check-document';
import checkLinks from './check-links';
import claimCase from './claim-case';
import collectLinks from './collect-links';
import comparePublished from './compare-published';
import confirmContacts from './confirm-contacts';
import currentPolicy from './current-policy';
import currentWorkflows from './current-workflows';
import decideMany from './decide-many';
import deskFigures from './desk-figures';
import detachEvidence from './detach-evidence';
import expireDocument from './expire-document';
import exportLinks from './export-links';
import giveCase from './give-case';
import inspectCase from './inspect-case';
import keepLinks from './keep-links';
import keepReport from './keep-report';
import listCases from './list-cases';
import listMaterials from './list-materials';
import listReceivers from './list-receivers';
import minorEdits from './minor-edits';
import publishAsSystem from './publish-as-system';
import publishAtOnce from './publish-at-once';
import publishConfirmed from './publish-confirmed';
import publishPlanned from './publish-planned';
import queueViews from './queue-views';
import readBulk from './read-bulk';
import readCase from './read-case';
import readClock from './read-clock';
import readPreview from './read-preview';
import readStage from './read-stage';
import rejectCase from './reject-case';
import releaseCase from './release-case';
import remindOfTerms from './remind-of-terms';
import remindOfValidity from './remind-of-validity';
import reopenCase from './reopen-case';
import reopenRemark from './reopen-remark';
import requestChanges from './request-changes';
import resendContacts from './resend-contacts';
import resolveRemark from './resolve-remark';
import scheduleCase from './schedule-case';
import speller from './speller';
import startBulk from './start-bulk';
import startDocument from './start-document';
import submitDocument from './submit-document';
import takeBackCase from './take-back-case';
import tellOfUnconfirmed from './tell-of-unconfirmed';
import templates from './templates';
import tickEvidence from './tick-evidence';
import unscheduleCase from './unschedule-case';
import withdrawDocument from './withdraw-document';
import words from './words';

const services = {
  activations,
  'add-remark': addRemark,
  'answer-remark': answerRemark,
  api,
  'approve-case': approveCase,
  'attach-evidence': attachEvidence,
  'archive-case': archiveCase,
  'archive-old-cases': archiveOldCases,
  'case-checks': caseChecks,
  'change-policy': changePolicy,
  'change-workflow': changeWorkflow,
  'check-context': checkContext,
  'check-document': checkDocument,
  'check-links': checkLinks,
  'claim-case': claimCase,
  'collect-links': collectLinks,
  'compare-published': comparePublished,
  'confirm-contacts': confirmContacts,
  'current-policy': currentPolicy,
  'current-workflows': currentWorkflows,
  'detach-evidence': detachEvidence,
  'export-links': exportLinks,
  'give-case': giveCase,
  'inspect-case': inspectCase,
  'keep-links': keepLinks,
  'keep-report': keepReport,
  'list-cases': listCases,
  'list-receivers': listReceivers,
  'expire-document': expireDocument,
  'minor-edits': minorEdits,
  'decide-many': decideMany,
  'desk-figures': deskFigures,
  'list-materials': listMaterials,
  'publish-as-system': publishAsSystem,
  'publish-at-once': publishAtOnce,
  'publish-confirmed': publishConfirmed,
  'publish-planned': publishPlanned,
  'queue-views': queueViews,
  'read-bulk': readBulk,
  'read-case': readCase,
  'read-clock': readClock,
  'read-preview': readPreview,
  'read-stage': readStage,
  'reject-case': rejectCase,
  'release-case': releaseCase,
  'remind-of-terms': remindOfTerms,
  'reopen-remark': reopenRemark,
  'remind-of-validity': remindOfValidity,
  'reopen-case': reopenCase,
  'request-changes': requestChanges,
  'resend-contacts': resendContacts,
  'resolve-remark': resolveRemark,
  'schedule-case': scheduleCase,
  speller,
  'start-bulk': startBulk,
  'submit-document': submitDocument,
  'take-back-case': takeBackCase,
  'tick-evidence': tickEvidence,
  'start-document': startDocument,
  'tell-of-unconfirmed': tellOfUnconfirmed,
  templates,
  'unschedule-case': unscheduleCase,
  'withdraw-document': withdrawDocument,
  words,
};

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
