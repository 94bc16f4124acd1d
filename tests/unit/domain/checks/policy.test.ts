import fc from 'fast-check';
import type { ContentCheck } from '../../../../src/domain/checks/check';
import { CONTENT_CHECKS } from '../../../../src/domain/checks/content-checks';
import { checkPolicy, type PolicyVocabulary } from '../../../../src/domain/checks/policy/check-policy';
import { DEFAULT_POLICY } from '../../../../src/domain/checks/policy/default-policy';
import {
  mergePolicy,
  type Policy,
  type PolicyChange,
  settingOf,
} from '../../../../src/domain/checks/policy/policy';
import { countErrors, runChecks } from '../../../../src/domain/checks/run-checks';
import { takeApart } from '../../../../src/domain/checks/take-apart';
import { SHIPPED_TEMPLATES } from '../../../../src/domain/checks/templates/shipped-templates';
import { checkTemplate } from '../../../../src/domain/checks/templates/template';
import { codesOf, pathsOf } from '../arbitraries';
import { news, paragraph } from './documents';
import { ANNOUNCEMENT, CONTEXT, MODELS, NEWS, SERVICE } from './noting';

/** Fields by type, one level of components deep: as far as the policy's editor offers them. */
function fieldsOf(type: string): Set<string> {
  const names = Object.entries(MODELS[type]?.attributes ?? {}).flatMap(([name, { component }]) => [
    name,
    ...Object.keys(MODELS[component ?? '']?.attributes ?? {}).map((inner) => `${name}.${inner}`),
  ]);
  return new Set(names);
}

const vocabulary: PolicyVocabulary = {
  checks: new Set(CONTENT_CHECKS.map(({ code }) => code)),
  fields: Object.fromEntries(Object.keys(MODELS).map((type) => [type, fieldsOf(type)])),
};

describe('the policy', () => {
  const jargon = { ...news, body: [paragraph('Приём осуществляется по вторникам. '.repeat(5))] };
  const severities = (change: PolicyChange): string[] => {
    const policy = mergePolicy(DEFAULT_POLICY, change);
    const findings = runChecks(takeApart(MODELS, NEWS, jargon), { ...CONTEXT, policy });
    return [...new Set(findings.map(({ check, severity }) => `${check} ${severity}`))];
  };

  it('makes a check an error, a warning, or nothing, for all types or for one', () => {
    expect(severities({})).toEqual(['office-jargon warning']);
    expect(severities({ severities: { 'office-jargon': 'error' } })).toEqual(['office-jargon error']);
    const ofNews = (setting: 'off' | 'warning') => ({
      types: { [NEWS]: { severities: { 'office-jargon': setting } } },
    });
    expect(severities({ severities: { 'office-jargon': 'error' }, ...ofNews('off') })).toEqual([]);
    expect(severities({ severities: { 'office-jargon': 'off' }, ...ofNews('warning') })).toEqual([
      'office-jargon warning',
    ]);
    expect(severities({ types: { [SERVICE]: { severities: { 'office-jargon': 'off' } } } })).toEqual([
      'office-jargon warning',
    ]);
  });

  it('errors stop the submission, warnings do not', () => {
    const count = (setting: 'error' | 'warning'): number => {
      const policy = mergePolicy(DEFAULT_POLICY, { severities: { 'office-jargon': setting } });
      return countErrors(runChecks(takeApart(MODELS, NEWS, jargon), { ...CONTEXT, policy }));
    };
    expect([count('error'), count('warning')]).toEqual([5, 0]);
  });

  it('a change merges settings and lengths, replaces lists, and makes the next version', () => {
    const policy = mergePolicy(DEFAULT_POLICY, {
      types: { [NEWS]: { lengths: { title: { min: null, max: 80 } }, requiredFields: ['cover'] } },
      limits: { longestSentence: 20 },
    });
    expect(policy.version).toBe(DEFAULT_POLICY.version + 1);
    expect(policy.types[NEWS]).toMatchObject({
      requiredFields: ['cover'],
      lengths: { title: { min: null, max: 80 }, lead: DEFAULT_POLICY.types[NEWS]?.lengths.lead },
    });
    expect(policy.limits).toEqual({ ...DEFAULT_POLICY.limits, longestSentence: 20 });
    expect(policy.types[SERVICE]).toBe(DEFAULT_POLICY.types[SERVICE]);
  });

  it('that an installation begins with is acceptable', () => {
    expect(checkPolicy(DEFAULT_POLICY, vocabulary)).toEqual([]);
  });

  it.each<[PolicyChange, string, string]>([
    [{ severities: { speling: 'off' } }, 'PolicyCheckUnknown', 'severities.speling'],
    [
      { types: { [NEWS]: { severities: { x: 'error' } } } },
      'PolicyCheckUnknown',
      `types.${NEWS}.severities.x`,
    ],
    [
      { types: { [NEWS]: { requiredFields: ['price'] } } },
      'PolicyFieldUnknown',
      `types.${NEWS}.requiredFields.0`,
    ],
    [
      { types: { [ANNOUNCEMENT]: { lengths: { text: { min: 9, max: 8 } } } } },
      'PolicyLengths',
      `types.${ANNOUNCEMENT}.lengths.text`,
    ],
    [
      { types: { [ANNOUNCEMENT]: { lengths: { text: { min: 0.5, max: 8 } } } } },
      'PolicyLengths',
      `types.${ANNOUNCEMENT}.lengths.text`,
    ],
    [{ limits: { longestSentence: 4 } }, 'PolicyLimit', 'limits.longestSentence'],
    [{ limits: { largestFileMegabytes: Number.NaN } }, 'PolicyLimit', 'limits.largestFileMegabytes'],
    [{ advertisingPhrases: ['*'] }, 'PolicyPhrase', 'advertisingPhrases.0'],
    [{ jargonPhrases: [{ phrase: 'в  целях', instead: '' }] }, 'PolicyPhrase', 'jargonPhrases.0'],
  ])('%j is refused', (change, code, path) => {
    const refusals = checkPolicy(mergePolicy(DEFAULT_POLICY, change), vocabulary);
    expect([codesOf(refusals), pathsOf(refusals)]).toEqual([[code], [path]]);
  });

  it('always settles on one setting, the narrowest', () => {
    const setting = fc.constantFrom('error' as const, 'warning' as const, 'off' as const);
    const check: ContentCheck = {
      code: 'x',
      name: { ru: '', en: '' },
      severity: 'warning',
      appliesTo: null,
      run: () => [],
    };
    fc.assert(
      fc.property(fc.option(setting), fc.option(setting), (general, ofType) => {
        const policy: Policy = {
          ...DEFAULT_POLICY,
          severities: general ? { x: general } : {},
          types: {
            t: {
              severities: ofType ? { x: ofType } : {},
              requiredFields: [],
              lengths: {},
              requiredClassifiers: [],
            },
          },
        };
        expect(settingOf(policy, check, 't')).toBe(ofType ?? general ?? 'warning');
        expect(settingOf(policy, check, 'other')).toBe(general ?? 'warning');
      }),
    );
  });
});

describe('templates', () => {
  it.each(SHIPPED_TEMPLATES)('$code speaks of fields there are', (template) => {
    expect(checkTemplate(template, fieldsOf(template.contentType))).toEqual([]);
  });

  it('with unknown fields, a strange code or no name are refused', () => {
    const [template] = SHIPPED_TEMPLATES;
    if (!template) throw new Error('templates are shipped');
    const strange = {
      ...template,
      code: 'Мой',
      name: { ru: '', en: 'x' },
      requiredFields: ['price.colour'],
      preparedText: { nowhere: [] },
    };
    expect(codesOf(checkTemplate(strange, fieldsOf(SERVICE)))).toEqual([
      ...['TemplateCode', 'TemplateName', 'PolicyFieldUnknown', 'PolicyFieldUnknown'],
    ]);
  });
});

it('plugins bring checks of their own', () => {
  const own: ContentCheck = {
    code: 'signature',
    name: { ru: 'Подпись', en: 'Signature' },
    severity: 'error',
    appliesTo: [NEWS],
    run: () => [
      { path: ['title'], message: { ru: '–', en: '–' }, mend: { ru: '–', en: '–' }, excerpt: null },
    ],
  };
  const findings = (type: string): string[] =>
    runChecks(takeApart(MODELS, type, news), CONTEXT, [own]).map(
      ({ check, severity }) => `${check} ${severity}`,
    );
  expect([findings(NEWS), findings(ANNOUNCEMENT)]).toEqual([['signature error'], []]);
});
