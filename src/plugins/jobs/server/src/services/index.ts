const services = {};

export type Services = typeof services;

export default services;
