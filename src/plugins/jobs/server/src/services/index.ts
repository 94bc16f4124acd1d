import worker from './worker';

const services = { worker };

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
