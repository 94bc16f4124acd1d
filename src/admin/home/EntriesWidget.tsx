import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { Question } from './question';
import { type Entry, useAnswer } from './use-answer';

const EntryRow = ({ entry, question }: { entry: Entry; question: Question['id'] }) => {
  const { formatMessage, formatDate } = useIntl();
  const date = formatDate(entry.date, { day: 'numeric', month: 'long', year: 'numeric' });
  const untitled = formatMessage({ id: 'content-manager.containers.untitled', defaultMessage: 'Untitled' });
  return (
    <Box tag="li" paddingTop={3} paddingBottom={3} borderColor="neutral150" borderWidth="0 0 1px 0">
      <Link tag={NavLink} to={`/content-manager/collection-types/${entry.uid}/${entry.documentId}`}>
        {entry.title || untitled}
      </Link>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {formatMessage({ id: `home.kind.${entry.uid}`, defaultMessage: entry.uid })}
        {', '}
        {formatMessage({ id: `home.${question}.date`, defaultMessage: '{date}' }, { date })}
      </Typography>
    </Box>
  );
};

/** Entries that ask for attention, newest or most urgent first, each a link to its form. */
export const EntriesWidget = ({ question }: { question: Question }) => {
  const { formatMessage } = useIntl();
  const answer = useAnswer(question);
  if (answer.stage === 'loading') return <Widget.Loading />;
  if (answer.stage === 'failed') return <Widget.Error />;
  if (answer.stage === 'forbidden') return <Widget.NoPermissions />;
  const { entries, total } = answer;
  if (entries.length === 0) {
    return (
      <Widget.NoData>
        {formatMessage({ id: `home.${question.id}.empty`, defaultMessage: 'Nothing here' })}
      </Widget.NoData>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <ul>
        {entries.map((entry) => (
          <EntryRow key={entry.uid + entry.documentId} entry={entry} question={question.id} />
        ))}
      </ul>
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(
          { id: 'home.shown', defaultMessage: 'Shown {shown} of {total}' },
          { shown: entries.length, total },
        )}
      </Typography>
    </Flex>
  );
};
