import type { Person } from './contract';

/** «Иванова Анна», or the address where there is no name. */
export const personName = ({ lastname, firstname, email }: Person): string =>
  [lastname, firstname].filter(Boolean).join(' ') || email;
