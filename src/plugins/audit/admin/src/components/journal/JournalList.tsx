import { Button, EmptyStateLayout, Flex, Loader } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Notice } from '../../../../../../admin/shared/Notice';
import type { Answer } from '../../../../../../admin/shared/use-answer';
import type { JournalPage, JournalRow } from '../../../../shared/journal';
import { JournalTable } from './JournalTable';

interface JournalListProps {
  answer: Answer<JournalPage>;
  isFiltered: boolean;
  /** Where the page begins; none on the newest. */
  after: string | undefined;
  turnTo: (place: string | undefined) => void;
  onOpen: (row: JournalRow) => void;
}

/** What fits the filters, which stand above it whatever becomes of it. */
export const JournalList = ({ answer, isFiltered, after, turnTo, onOpen }: JournalListProps) => {
  const { formatMessage } = useIntl();
  if (answer.stage === 'failed')
    return (
      <Notice
        variant="danger"
        title={formatMessage({ id: 'audit.journal.failed', defaultMessage: 'Журнал не загрузился.' })}
      >
        {formatMessage({
          id: 'audit.journal.failed-hint',
          defaultMessage: 'Проверьте условия поиска и связь с сервером, потом нажмите «Найти».',
        })}
      </Notice>
    );
  if (!answer.data)
    return (
      <Flex justifyContent="center" padding={6}>
        <Loader>{formatMessage({ id: 'audit.journal.loading', defaultMessage: 'Загружаем записи…' })}</Loader>
      </Flex>
    );
  const { data: rows, meta } = answer.data;
  const { next } = meta;
  const nothing = isFiltered
    ? formatMessage({
        id: 'audit.journal.nothing-found',
        defaultMessage: 'Таких записей нет. Измените условия поиска.',
      })
    : formatMessage({ id: 'audit.journal.empty', defaultMessage: 'Записей пока нет.' });
  return (
    <>
      {rows.length === 0 ? (
        <EmptyStateLayout content={nothing} />
      ) : (
        <JournalTable rows={rows} onOpen={onOpen} />
      )}
      <Flex justifyContent="flex-end" gap={2} paddingTop={4}>
        {after && (
          <Button variant="tertiary" onClick={() => turnTo(undefined)}>
            {formatMessage({ id: 'audit.journal.newest', defaultMessage: 'К самым новым' })}
          </Button>
        )}
        {next && (
          <Button variant="tertiary" onClick={() => turnTo(next)}>
            {formatMessage({ id: 'audit.journal.older', defaultMessage: 'Показать более ранние' })}
          </Button>
        )}
      </Flex>
    </>
  );
};
