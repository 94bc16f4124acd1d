import api from './api';
import cancelJob from './cancel-job';
import discardJob from './discard-job';
import listJobs from './list-jobs';
import retryJob from './retry-job';
import tellOfDeadJobs from './tell-of-dead-jobs';
import worker from './worker';

const services = {
  api,
  'cancel-job': cancelJob,
  'discard-job': discardJob,
  'list-jobs': listJobs,
  'retry-job': retryJob,
  'tell-of-dead-jobs': tellOfDeadJobs,
  worker,
};

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
