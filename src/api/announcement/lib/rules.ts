import { type Audience, checkAudience } from '../../../domain/audience/audience';
import { slug } from '../../../shared/content-rules/lines';
import { plannedPeriodRule } from '../../../shared/content-rules/period-rule';
import { recipientKindsOf } from '../../../shared/content-rules/recipient-kinds';
import type { Data, ModelRules } from '../../../shared/content-rules/rule';

const AUDIENCES = ['all', 'registered', 'categories'] as const;
const period = plannedPeriodRule('startsAt', 'endsAt');

const audienceOf = (data: Data): Audience => ({
  audience: AUDIENCES.find((audience) => audience === data.audience) ?? 'all',
  kinds: recipientKindsOf(data.audienceKinds),
});

export const announcementRules: ModelRules = {
  fields: { slug },
  whole: {
    reads: period.reads,
    check: (data, path, stage) => [
      ...period.check(data, path, stage),
      ...(stage === 'complete' ? checkAudience(audienceOf(data), [...path, 'audienceKinds']) : []),
    ],
  },
};
