import api from './api';
import recordEntries from './record-entries';

const services = {
  api,
  'record-entries': recordEntries,
};

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
