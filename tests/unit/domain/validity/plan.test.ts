import { checkPlan } from '../../../../src/domain/validity/plan';
import { codesOf, pathsOf } from '../arbitraries';

const against = (planned: string | null, end: string | null) =>
  checkPlan(planned, end, ['plannedPublicationAt']);

it.each([
  [null, '2026-11-30'],
  ['2026-11-01T10:00:00.000Z', null],
  ['2026-11-30T23:59:59.999Z', '2026-11-30'],
  ['2026-11-01T10:00:00.000Z', '2026-11-01T10:00:00.001Z'],
  ['2026-11-01T10:00:00+03:00', '2026-11-01T08:00:00Z'],
  // Told by the check of the period.
  ['2026-11-01T10:00:00.000Z', '2026-02-30'],
])('%s may be planned for what ends at %s', (planned, end) => {
  expect(against(planned, end)).toEqual([]);
});

it.each([
  ['2026-12-01T00:00:00.000Z', '2026-11-30'],
  ['2026-11-01T10:00:00.000Z', '2026-11-01T10:00:00.000Z'],
  ['2026-11-01T10:00:00Z', '2026-11-01T12:59:00+03:00'],
])('%s is too late for what ends at %s', (planned, end) => {
  expect(codesOf(against(planned, end))).toEqual(['PlanAfterEnd']);
  expect(pathsOf(against(planned, end))).toEqual(['plannedPublicationAt']);
});
