import { toRefusedError } from '../../../src/shared/strapi-errors/to-refused-error';

const ofDatabase = (code: string): Error => Object.assign(new Error('of PostgreSQL'), { code });

it.each(['40001', '40P01', '55P03'])('%s is a clash with another writer, worth repeating', (state) => {
  expect(toRefusedError(ofDatabase(state))).toMatchObject({
    status: 409,
    code: 'WriteConflict',
    headers: { 'Retry-After': '1' },
  });
});

it.each(['22021', '22P02'])('%s is a value no database can hold', (state) => {
  expect(toRefusedError(ofDatabase(state))).toMatchObject({ status: 400, code: 'InvalidRequest' });
});

it.each(['23505', '57P01'])('%s is a fault of ours', (state) => {
  expect(toRefusedError(ofDatabase(state))).toBeNull();
});
