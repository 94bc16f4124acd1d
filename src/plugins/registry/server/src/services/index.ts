import api from './api';
import ownOrganizations from './own-organizations';

const services = { api, 'own-organizations': ownOrganizations };

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
