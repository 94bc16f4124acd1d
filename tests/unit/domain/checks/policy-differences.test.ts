import { DEFAULT_POLICY } from '../../../../src/domain/checks/policy/default-policy';
import { mergePolicy } from '../../../../src/domain/checks/policy/policy';
import { policyDifferences } from '../../../../src/domain/checks/policy/policy-differences';

const NEWS = 'api::news-item.news-item';

it('a policy does not differ from itself, whatever its number', () => {
  expect(policyDifferences(DEFAULT_POLICY, mergePolicy(DEFAULT_POLICY, {}))).toEqual([]);
});

it('every kind of setting is told, with what it was and what it is', () => {
  const changed = mergePolicy(DEFAULT_POLICY, {
    severities: { spelling: 'error' },
    types: {
      [NEWS]: {
        severities: { readability: 'off' },
        requiredFields: ['topic', 'cover'],
        lengths: { title: { min: 20, max: null }, body: { min: null, max: null } },
      },
    },
    limits: { longestSentence: 25 },
    advertisingPhrases: ['купите'],
    jargonPhrases: [{ phrase: 'в целях', instead: 'чтобы' }],
  });
  const found = policyDifferences(DEFAULT_POLICY, changed);
  expect(found.slice(0, 6)).toEqual([
    { path: ['severities', 'spelling'], before: '', after: 'error' },
    { path: ['types', NEWS, 'severities', 'readability'], before: '', after: 'off' },
    { path: ['types', NEWS, 'lengths', 'title'], before: '10–120', after: '20–…' },
    { path: ['types', NEWS, 'lengths', 'body'], before: '100–…', after: '' },
    { path: ['types', NEWS, 'requiredFields'], before: 'topic', after: 'topic\ncover' },
    { path: ['limits', 'longestSentence'], before: '30', after: '25' },
  ]);
  expect(found.slice(6).map(({ path, after }) => [path, after])).toEqual([
    [['advertisingPhrases'], 'купите'],
    [['jargonPhrases'], 'в целях = чтобы'],
  ]);
});
