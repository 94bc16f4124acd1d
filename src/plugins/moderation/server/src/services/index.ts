import api from './api';
import changePolicy from './change-policy';
import checkContext from './check-context';
import checkDocument from './check-document';
import currentPolicy from './current-policy';
import speller from './speller';
import words from './words';

const services = {
  api,
  'change-policy': changePolicy,
  'check-context': checkContext,
  'check-document': checkDocument,
  'current-policy': currentPolicy,
  speller,
  words,
};

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
