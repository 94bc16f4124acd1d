import { addDays, formatLocalDate } from '../time/local-date';
import { wallTimeAt } from '../time/zone';
import { checkPeriod } from '../validity/period';
import type { ContentCheck } from './check';
import { noteAt } from './prose';
import { boundaryOf } from './values';

/** What is published today and disappears within days is worth a second look. */
export const expiresSoon: ContentCheck = {
  code: 'expires-soon',
  name: { ru: 'Скорое окончание срока', en: 'Validity that ends soon' },
  severity: 'warning',
  appliesTo: ['api::service.service', 'api::regulation.regulation'],
  run({ fields }, { now, zone, policy }) {
    const to = boundaryOf(fields.validTo);
    if (typeof to !== 'string' || checkPeriod({ to }).length > 0) return [];
    const today = wallTimeAt(now, zone).date;
    if (to < today || to > addDays(today, policy.limits.expiresSoonDays)) return [];
    return [
      noteAt(
        ['validTo'],
        { ru: `Срок действия закончится ${formatLocalDate(to)}.`, en: `The validity ends on ${to}.` },
        { ru: 'Проверьте, верна ли дата.', en: 'Check the date.' },
      ),
    ];
  },
};
