import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { PLUGIN_ID } from '../../../shared/ids';
import { useInbox } from '../hooks/use-inbox';
import { useWords } from '../hooks/use-words';

const SHOWN = 5;

/** What waits to be read, on the home page. */
export const InboxWidget = () => {
  const { say } = useWords();
  const { formatDate } = useIntl();
  const { answer, count } = useInbox({ pageSize: SHOWN, unread: 'true' });
  if (answer.stage === 'failed') return <Widget.Error />;
  if (!answer.data) return <Widget.Loading />;
  const items = answer.data.data;
  if (items.length === 0) return <Widget.NoData>{say('notifications.inbox.nothing-unread')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <ul>
        {items.map((item) => (
          <Box
            key={item.documentId}
            tag="li"
            paddingTop={3}
            paddingBottom={3}
            borderColor="neutral150"
            borderWidth="0 0 1px 0"
          >
            <Typography tag="p" fontWeight="semiBold">
              {item.subject}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {formatDate(item.createdAt, { dateStyle: 'long', timeStyle: 'short' })}
            </Typography>
          </Box>
        ))}
      </ul>
      <Link tag={NavLink} to={`/plugins/${PLUGIN_ID}`}>
        {say('notifications.inbox.open', { count })}
      </Link>
    </Flex>
  );
};
