import { Flex, Grid } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { storedPermission } from '../../../../../admin/shared/stored-permission';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { ACTIONS } from '../../../shared/ids';
import { useWords } from '../words';
import { PolicyEditor } from './PolicyEditor';
import { PolicyVersions } from './PolicyVersions';
import { useRulesApi } from './rules-api';

const MANAGE = [storedPermission(ACTIONS.managePolicy)];

/** Which checks are errors, what is obligatory, how long texts are; what was changed, when and by whom. */
const PolicyPage = () => {
  const { say } = useWords();
  const api = useRulesApi();
  const { allowedActions } = useRBAC(MANAGE);
  const { answer, reload } = useAnswer(useCallback((signal: AbortSignal) => api.policy(signal), [api]));
  const [round, setRound] = useState(0);
  const title = say('rules.policy', 'Правила публикации');

  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const { policy, checks } = answer.data;
  const saved = (): void => {
    reload();
    setRound((former) => former + 1);
  };
  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={say('rules.version', 'Действует версия {version}', { version: policy.version })}
      />
      <Layouts.Content>
        <Grid.Root gap={6}>
          <Grid.Item col={8} s={12} direction="column" alignItems="stretch">
            <PolicyEditor
              key={policy.version}
              policy={policy}
              checks={checks}
              mayChange={allowedActions.canManagePolicy === true}
              onSaved={saved}
            />
          </Grid.Item>
          <Grid.Item col={4} s={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch">
              <PolicyVersions key={round} checks={checks} />
            </Flex>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};

export default PolicyPage;
