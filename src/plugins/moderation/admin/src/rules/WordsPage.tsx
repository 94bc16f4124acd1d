import { EmptyStateLayout, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { useWords } from '../words';
import { useRulesApi } from './rules-api';
import { WordList } from './WordList';

/** Words the spelling check takes for right in the documents of an organisation. */
const WordsPage = () => {
  const { say } = useWords();
  const api = useRulesApi();
  const { answer } = useAnswer(useCallback((signal: AbortSignal) => api.owners(signal), [api]));
  const [chosen, setChosen] = useState<string | null>(null);
  const title = say('rules.words', 'Словарь организации');

  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const owners = answer.data;
  const organization = chosen ?? owners[0]?.documentId;
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={say('words.subtitle', 'Слова, которые проверка орфографии не знает, а вы считаете верными')}
      />
      <Layouts.Content>
        {organization === undefined ? (
          <EmptyStateLayout
            content={say(
              'words.no-organization',
              'Вы не работаете ни в одной организации. Обратитесь к администратору реестра.',
            )}
          />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={6}>
            {owners.length > 1 && (
              <Field.Root maxWidth="40rem">
                <Field.Label>{say('queue.organization', 'Организация')}</Field.Label>
                <SingleSelect value={organization} onChange={(id) => setChosen(String(id))}>
                  {owners.map(({ documentId, shortName }) => (
                    <SingleSelectOption key={documentId} value={documentId}>
                      {shortName}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            )}
            <WordList key={organization} organization={organization} />
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export default WordsPage;
