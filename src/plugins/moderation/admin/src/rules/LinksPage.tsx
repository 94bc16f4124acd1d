import { Box, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import { useCallback, useMemo } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { LIMITS } from '../../../shared/ids';
import type { LinkStage, LinksQuery } from '../../../shared/links';
import { useWords } from '../words';
import { ExportLinks } from './ExportLinks';
import { LINK_STAGES, LinkFilters } from './LinkFilters';
import { LinksTable } from './LinksTable';
import { useRulesApi } from './rules-api';

/** What the address of the page keeps. */
interface LinksAddress {
  page?: string;
  pageSize?: string;
  stage?: string;
  type?: string | undefined;
  _q?: string;
}

function questionOf({ page, pageSize, stage, type, _q }: LinksAddress): LinksQuery & { stage: LinkStage } {
  const text = _q?.slice(0, LIMITS.searchText);
  return {
    page: Number(page) || 1,
    pageSize: Number(pageSize) || 20,
    stage: LINK_STAGES.find((each) => each === stage) ?? 'broken',
    ...(type ? { type } : {}),
    ...(text ? { text } : {}),
  };
}

/** «Битые ссылки»: links to other sites that do not open, and where they stand. */
const LinksPage = () => {
  const { say } = useWords();
  const api = useRulesApi();
  const [{ query, rawQuery }, setQuery] = useQueryParams<LinksAddress>();
  // The parsed query is a new object at every render; its text is not.
  const question = useMemo(() => questionOf(query), [rawQuery]);
  const ask = useCallback((signal: AbortSignal) => api.links(question, signal), [api, question]);
  const { answer } = useAnswer(ask);
  const title = say('rules.links', 'Битые ссылки');

  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const { data: links, meta } = answer.data;
  const isFiltered = Boolean(question.type || question.text);
  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        primaryAction={<ExportLinks question={question} total={meta.pagination.total} />}
        subtitle={say('links.subtitle', 'Ссылки на другие сайты проверяются после отправки и каждую ночь')}
      />
      <Layouts.Content>
        <Box paddingBottom={4}>
          <LinkFilters
            question={question}
            counters={meta.counters}
            onChange={(next) => setQuery({ ...next, page: '1' })}
          />
        </Box>
        {links.length === 0 ? (
          <EmptyStateLayout
            content={
              isFiltered
                ? say('queue.nothing-found', 'Ничего не найдено. Измените условия поиска.')
                : say('links.empty', 'Таких ссылок нет.')
            }
          />
        ) : (
          <LinksTable links={links} />
        )}
        <Flex paddingTop={4} direction="column" alignItems="stretch">
          <Pagination.Root
            pageCount={meta.pagination.pageCount}
            total={meta.pagination.total}
            defaultPageSize={20}
          >
            <Pagination.PageSize />
            <Pagination.Links />
          </Pagination.Root>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default LinksPage;
