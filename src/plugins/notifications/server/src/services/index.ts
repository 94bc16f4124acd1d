import api from './api';
import browsers from './browsers';
import clearDeliveryLog from './clear-delivery-log';
import clearSuppression from './clear-suppression';
import composeMessage from './compose-message';
import confirmSubscription from './confirm-subscription';
import contacts from './contacts';
import deliverMessage from './deliver-message';
import deliveryLog from './delivery-log';
import dispatchNotification from './dispatch-notification';
import eraseSubscribers from './erase-subscribers';
import inbox from './inbox';
import judgeMessage from './judge-message';
import manageSubscription from './manage-subscription';
import notify from './notify';
import preferences from './preferences';
import previewTemplate from './preview-template';
import recordOutcome from './record-outcome';
import requestSubscription from './request-subscription';
import resendMessages from './resend-messages';
import resetTemplate from './reset-template';
import saveTemplate from './save-template';
import scheduleMessages from './schedule-messages';
import sendDigests from './send-digests';
import sendTest from './send-test';
import templates from './templates';
import testChannel from './test-channel';
import webhooks from './webhooks';

const services = {
  api,
  browsers,
  'clear-delivery-log': clearDeliveryLog,
  'clear-suppression': clearSuppression,
  'compose-message': composeMessage,
  'confirm-subscription': confirmSubscription,
  contacts,
  'deliver-message': deliverMessage,
  'delivery-log': deliveryLog,
  'dispatch-notification': dispatchNotification,
  inbox,
  'erase-subscribers': eraseSubscribers,
  'judge-message': judgeMessage,
  'manage-subscription': manageSubscription,
  notify,
  preferences,
  'preview-template': previewTemplate,
  'record-outcome': recordOutcome,
  'resend-messages': resendMessages,
  'reset-template': resetTemplate,
  'save-template': saveTemplate,
  'schedule-messages': scheduleMessages,
  'send-test': sendTest,
  'test-channel': testChannel,
  templates,
  webhooks,
  'request-subscription': requestSubscription,
  'send-digests': sendDigests,
};

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
