import api from './api';
import composeMessage from './compose-message';
import deliverMessage from './deliver-message';
import dispatchNotification from './dispatch-notification';
import notify from './notify';
import recordOutcome from './record-outcome';
import scheduleMessages from './schedule-messages';

const services = {
  api,
  'compose-message': composeMessage,
  'deliver-message': deliverMessage,
  'dispatch-notification': dispatchNotification,
  notify,
  'record-outcome': recordOutcome,
  'schedule-messages': scheduleMessages,
};

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
