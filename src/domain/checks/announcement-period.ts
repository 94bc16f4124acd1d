import { pluralForm } from '../text/plural';
import { type Boundary, checkPeriod, validityAt } from '../validity/period';
import type { ContentCheck, Note } from './check';
import { noteAt } from './prose';
import { boundaryOf } from './values';

const DAY_MS = 86_400_000;

const instantOf = (value: Boundary): number => (value ? new Date(value).getTime() : Number.NaN);

const inDays = (count: number): string =>
  `${count} ${pluralForm(count, { one: 'день', few: 'дня', many: 'дней' })}`;

/** An announcement leaves by itself: its period has an end, in the future, and not too far away. */
export const announcementPeriod: ContentCheck = {
  code: 'announcement-period',
  name: { ru: 'Срок объявления', en: 'Period of an announcement' },
  severity: 'error',
  appliesTo: ['api::announcement.announcement'],
  run({ fields }, { now, zone, policy }): readonly Note[] {
    const period = { from: boundaryOf(fields.startsAt), to: boundaryOf(fields.endsAt) };
    const wrong = checkPeriod(period, [], { from: 'startsAt', to: 'endsAt' });
    const mend = { ru: 'Исправьте даты.', en: 'Correct the dates.' };
    if (wrong.length > 0) return wrong.map(({ path, message }) => noteAt(path, message, mend));
    if (validityAt(period, now, zone) === 'expired') {
      return [
        noteAt(
          ['endsAt'],
          { ru: 'Срок объявления уже прошёл.', en: 'The period of the announcement is over.' },
          { ru: 'Укажите окончание в будущем.', en: 'Give an end in the future.' },
        ),
      ];
    }
    const { longestAnnouncementDays: longest } = policy.limits;
    if (!(instantOf(period.to) - instantOf(period.from) > longest * DAY_MS)) return [];
    return [
      noteAt(
        ['endsAt'],
        {
          ru: `Объявление показывают не дольше: ${inDays(longest)}.`,
          en: `An announcement is shown for ${longest} days at most.`,
        },
        {
          ru: 'Укажите более раннее окончание или опубликуйте новость.',
          en: 'Give an earlier end or publish a news item.',
        },
      ),
    ];
  },
};
