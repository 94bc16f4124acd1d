import { changeBetween } from '../../../../src/domain/checks/policy/change-between';
import { DEFAULT_POLICY } from '../../../../src/domain/checks/policy/default-policy';
import { mergePolicy, type Policy } from '../../../../src/domain/checks/policy/policy';

const NEWS = 'api::news-item.news-item';
const strict = mergePolicy(DEFAULT_POLICY, {
  severities: { spelling: 'error', readability: 'off' },
  types: { [NEWS]: { severities: { headings: 'off' } } },
});

const news = strict.types[NEWS];
if (!news) throw new Error('the default policy speaks of news');

it('between a policy and itself nothing changes', () => {
  expect(changeBetween(strict, strict)).toEqual({});
});

it('merged into the one it gives the other, settings that were taken out among it', () => {
  const { version: _version, ...wanted }: Policy = {
    ...strict,
    severities: { spelling: 'warning' },
    types: {
      ...strict.types,
      [NEWS]: {
        severities: { readability: 'error' },
        requiredFields: ['topic', 'cover'],
        lengths: { ...news.lengths, title: { min: null, max: null } },
        requiredClassifiers: ['okved2'],
      },
    },
    limits: { ...strict.limits, longestSentence: 20 },
    advertisingPhrases: ['купите'],
    jargonPhrases: [],
  };
  const change = changeBetween(strict, { ...wanted, version: strict.version });
  expect(mergePolicy(strict, change)).toEqual({ ...wanted, version: strict.version + 1 });
  expect(change.severities).toEqual({ spelling: 'warning', readability: null });
  expect(Object.keys(change.types ?? {})).toEqual([NEWS]);
});
