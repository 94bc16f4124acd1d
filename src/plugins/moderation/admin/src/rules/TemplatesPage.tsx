import { Button, EmptyStateLayout, Flex, Grid } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { storedPermission } from '../../../../../admin/shared/stored-permission';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { PublicationTemplate } from '../../../../../domain/checks/templates/template';
import { ACTIONS } from '../../../shared/ids';
import { useWords } from '../words';
import { TemplateForm } from './TemplateForm';
import { TemplateList } from './TemplateList';
import { useTemplatesApi } from './templates-api';

const MANAGE = [storedPermission(ACTIONS.managePolicy)];

const NEW: PublicationTemplate = {
  code: '',
  name: { ru: '', en: '' },
  contentType: 'api::news-item.news-item',
  requiredFields: [],
  preparedText: {},
};

/** With what documents begin: obligatory fields and prepared text. */
const TemplatesPage = () => {
  const { say } = useWords();
  const api = useTemplatesApi();
  const { allowedActions } = useRBAC(MANAGE);
  const mayChange = allowedActions.canManagePolicy === true;
  const { answer, reload } = useAnswer(useCallback((signal: AbortSignal) => api.list(signal), [api]));
  const [opened, setOpened] = useState<PublicationTemplate | null>(null);
  const title = say('rules.templates', 'Шаблоны публикаций');

  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const { templates, fields } = answer.data;
  const done = (): void => {
    setOpened(null);
    reload();
  };
  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={say('templates.subtitle', 'Что обязательно и с какого текста начинать')}
        primaryAction={
          mayChange && (
            <Button startIcon={<Plus />} onClick={() => setOpened(NEW)}>
              {say('templates.new', 'Новый шаблон')}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Grid.Root gap={6}>
          <Grid.Item col={5} s={12} direction="column" alignItems="stretch">
            {templates.length === 0 ? (
              <EmptyStateLayout content={say('templates.empty', 'Шаблонов нет. Добавьте первый.')} />
            ) : (
              <TemplateList templates={templates} opened={opened} onOpen={setOpened} />
            )}
          </Grid.Item>
          <Grid.Item col={7} s={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch">
              {opened && (
                <TemplateForm
                  key={opened.code}
                  template={opened}
                  fields={fields}
                  disabled={!mayChange}
                  onDone={done}
                />
              )}
            </Flex>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};

export default TemplatesPage;
