import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { ListedCheck, PolicyVersion } from '../../../shared/policy';
import { Moment } from '../components/Moment';
import { Section } from '../components/Section';
import { useWords } from '../words';
import { PolicyChanges } from './PolicyChanges';
import { useRulesApi } from './rules-api';

interface VersionProps {
  version: PolicyVersion;
  checks: readonly ListedCheck[];
}

const Version = ({ version, checks }: VersionProps) => {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Typography fontWeight="semiBold">
        {say('policy.version', 'Версия {version}', { version: version.version })}
      </Typography>
      <Typography>{version.note}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {version.author} · <Moment at={version.createdAt} />
      </Typography>
      <Flex>
        <Button
          size="S"
          variant="tertiary"
          aria-expanded={isOpen}
          aria-label={say('policy.changes-of', 'Что изменилось в версии {version}', {
            version: version.version,
          })}
          onClick={() => setIsOpen(!isOpen)}
        >
          {say('policy.changes', 'Что изменилось')}
        </Button>
      </Flex>
      {isOpen && <PolicyChanges version={version.version} checks={checks} />}
    </Flex>
  );
};

/** Versions of the policy, the newest first. */
export const PolicyVersions = ({ checks }: { checks: readonly ListedCheck[] }) => {
  const { say } = useWords();
  const api = useRulesApi();
  const { answer } = useAnswer(useCallback((signal: AbortSignal) => api.versions(signal), [api]));
  const versions = answer.data;
  return (
    <Section title={say('policy.versions', 'История правил')}>
      {answer.stage === 'failed' && (
        <Typography role="alert">
          {say('policy.versions-failed', 'История не загрузилась. Обновите страницу.')}
        </Typography>
      )}
      {answer.stage === 'loading' && !versions && <Loader small>{say('stage.loading', 'Загружаем…')}</Loader>}
      {versions?.length === 0 && (
        <Typography>{say('policy.never', 'Правила ещё не меняли: действуют исходные.')}</Typography>
      )}
      {versions && versions.length > 0 && (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
          {versions.map((version) => (
            <Version key={version.version} version={version} checks={checks} />
          ))}
        </Flex>
      )}
    </Section>
  );
};
