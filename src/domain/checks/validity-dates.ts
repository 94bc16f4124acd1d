import { checkPeriod, validityAt } from '../validity/period';
import type { ContentCheck, Note } from './check';
import { noteAt } from './prose';
import { boundaryOf } from './values';

/** Validity of services and documents: the days exist, in the right order, and the end has not passed. */
export const validityDates: ContentCheck = {
  code: 'validity-dates',
  name: { ru: 'Срок действия', en: 'Validity' },
  severity: 'error',
  appliesTo: ['api::service.service', 'api::regulation.regulation'],
  run({ fields }, { now, zone }): readonly Note[] {
    const period = { from: boundaryOf(fields.validFrom), to: boundaryOf(fields.validTo) };
    const mend = { ru: 'Исправьте даты.', en: 'Correct the dates.' };
    const wrong = checkPeriod(period, [], { from: 'validFrom', to: 'validTo' });
    if (wrong.length > 0) return wrong.map(({ path, message }) => noteAt(path, message, mend));
    if (validityAt(period, now, zone) !== 'expired') return [];
    return [
      noteAt(
        ['validTo'],
        { ru: 'Срок действия уже закончился.', en: 'The validity has ended already.' },
        { ru: 'Продлите срок или не публикуйте материал.', en: 'Extend it or do not publish.' },
      ),
    ];
  },
};
