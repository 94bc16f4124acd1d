import { Flex, Loader, Typography } from '@strapi/design-system';
import { useCallback } from 'react';
import { ShownProvider } from '../../../../../admin/shared/difference/context';
import { DifferenceView } from '../../../../../admin/shared/difference/DifferenceView';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { Setting } from '../../../../../domain/checks/policy/policy';
import type { PolicyDifference } from '../../../../../domain/checks/policy/policy-differences';
import type { ListedCheck } from '../../../shared/policy';
import { useTypeName } from '../components/type-names';
import { useWords } from '../words';
import { useRulesApi } from './rules-api';
import { useLimitNames } from './use-limit-names';
import { useSettingName } from './use-setting-name';

interface PolicyChangesProps {
  version: number;
  checks: readonly ListedCheck[];
}

/** The column is narrow: both in one. */
const INLINE = {
  mode: 'inline' as const,
  labels: {},
  fieldsOf: (_component: string | null, name: string) => ({ label: name, type: null }),
};

const SETTINGS: readonly Setting[] = ['error', 'warning', 'off'];

/** What a place of the policy is called: the type, then the setting. */
function usePlaceName(checks: readonly ListedCheck[]): (path: readonly string[]) => string {
  const { say, pick } = useWords();
  const typeName = useTypeName();
  const limits: Readonly<Record<string, string>> = useLimitNames();
  const own: Readonly<Record<string, string>> = {
    requiredFields: say('policy.required', 'Обязательные поля'),
    requiredClassifiers: say('policy.classifiers', 'Обязательные классификаторы'),
    lengths: say('policy.lengths', 'Длина текста, знаков'),
    advertisingPhrases: say('policy.advertising', 'Рекламные фразы'),
    jargonPhrases: say('policy.jargon', 'Канцеляризмы'),
  };
  const nameOf = (step: string): string => {
    const check = checks.find(({ code }) => code === step);
    return check ? pick(check.name) : (own[step] ?? limits[step] ?? step);
  };
  return (path) =>
    path
      .filter((step) => !['types', 'severities', 'limits'].includes(step))
      .map((step) => (step.includes('::') ? typeName(step) : nameOf(step)))
      .join(' – ');
}

/** What one version changed in the one before it. */
export const PolicyChanges = ({ version, checks }: PolicyChangesProps) => {
  const { say } = useWords();
  const api = useRulesApi();
  const placeName = usePlaceName(checks);
  const settingName = useSettingName();
  const ask = useCallback((signal: AbortSignal) => api.version(version, signal), [api, version]);
  const { answer } = useAnswer(ask);

  if (answer.stage === 'failed') {
    return (
      <Typography role="alert">
        {say('policy.versions-failed', 'История не загрузилась. Обновите страницу.')}
      </Typography>
    );
  }
  if (!answer.data) return <Loader small>{say('stage.loading', 'Загружаем…')}</Loader>;
  const wordOf = ({ path }: PolicyDifference, value: string): string => {
    const setting = SETTINGS.find((each) => each === value);
    if (path.includes('severities')) {
      return setting ? settingName(setting) : say('policy.not-set', 'Не задано');
    }
    return value;
  };
  const { differences } = answer.data;
  if (differences.length === 0) {
    return <Typography>{say('policy.nothing-changed', 'Настройки не изменились.')}</Typography>;
  }
  return (
    <ShownProvider value={INLINE}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {differences.map((each) => (
          <li key={each.path.join('.')}>
            <Typography variant="pi" fontWeight="semiBold">
              {placeName(each.path)}
            </Typography>
            <DifferenceView
              difference={{
                kind: 'text',
                before: wordOf(each, each.before),
                after: wordOf(each, each.after),
              }}
              type="text"
            />
          </li>
        ))}
      </Flex>
    </ShownProvider>
  );
};
