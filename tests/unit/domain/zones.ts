import fc from 'fast-check';

/** Russian zones without summer time, and zones with it: by an hour, by half an hour, at midnight. */
export const ZONES = [
  'Europe/Moscow',
  'Europe/Kaliningrad',
  'Asia/Kamchatka',
  'Asia/Yekaterinburg',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Beirut',
];

export const zones = fc.constantFrom(...ZONES);

/** Days on which some zone of the list changes its clock in 2025–2027. */
const TRANSITIONS = [
  '2025-03-29',
  '2025-10-25',
  '2026-03-08',
  '2026-03-28',
  '2026-03-29',
  '2026-04-04',
  '2026-10-03',
  '2026-10-24',
  '2026-10-25',
  '2026-11-01',
  '2027-03-28',
];

const anyInstant = fc.date({
  min: new Date('2025-01-01T00:00:00Z'),
  max: new Date('2027-12-31T00:00:00Z'),
  noInvalidDate: true,
});

const nearTransition = fc
  .tuple(fc.constantFrom(...TRANSITIONS), fc.integer({ min: -2880, max: 2880 }))
  .map(([date, minutes]) => new Date(Date.parse(`${date}T12:00:00Z`) + minutes * 60_000));

/** Half of them within two days of a change of clocks. */
export const instants = fc.oneof(anyInstant, nearTransition);
