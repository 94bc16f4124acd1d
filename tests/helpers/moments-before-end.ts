/**
 * Moments before and after 30, 14, 7 and 1 days to the end of 31 December 2030 in Moscow, three hours ahead: 21:00 UTC is
 * the next day there. The last two are of the last day itself and after it.
 */
export const MOMENTS_BEFORE_END = [
  '2030-11-30T20:59:00Z',
  '2030-11-30T21:00:00Z',
  '2030-12-16T21:00:00Z',
  '2030-12-24T09:00:00Z',
  '2030-12-30T09:00:00Z',
  '2030-12-31T12:00:00Z',
  '2031-01-02T12:00:00Z',
];
