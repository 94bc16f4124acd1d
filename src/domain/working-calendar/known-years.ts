import type { CalendarYear } from './calendar-year';

/** The decrees on transferred days off that are published; a year is added when its decree appears, in autumn. */
export const KNOWN_YEARS: readonly CalendarYear[] = [
  {
    year: 2024,
    basis: 'Постановление Правительства РФ от 10.08.2023 № 1314',
    transfers: [
      { from: '2024-01-06', to: '2024-05-10' },
      { from: '2024-01-07', to: '2024-12-31' },
      { from: '2024-04-27', to: '2024-04-29' },
      { from: '2024-11-02', to: '2024-04-30' },
      { from: '2024-12-28', to: '2024-12-30' },
    ],
    additionalDaysOff: [],
  },
  {
    year: 2025,
    basis: 'Постановление Правительства РФ от 04.10.2024 № 1335',
    transfers: [
      { from: '2025-01-04', to: '2025-05-02' },
      { from: '2025-01-05', to: '2025-12-31' },
      { from: '2025-02-23', to: '2025-05-08' },
      { from: '2025-03-08', to: '2025-06-13' },
      { from: '2025-11-01', to: '2025-11-03' },
    ],
    additionalDaysOff: [],
  },
  {
    year: 2026,
    basis: 'Постановление Правительства РФ от 24.09.2025 № 1466',
    transfers: [
      { from: '2026-01-03', to: '2026-01-09' },
      { from: '2026-01-04', to: '2026-12-31' },
    ],
    additionalDaysOff: [],
  },
  {
    year: 2027,
    basis: 'Постановление Правительства РФ от 17.09.2026 № 1187',
    transfers: [
      { from: '2027-01-02', to: '2027-11-05' },
      { from: '2027-01-03', to: '2027-12-31' },
      { from: '2027-02-20', to: '2027-02-22' },
    ],
    additionalDaysOff: [],
  },
];
