import { Badge, Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { InboxItem } from '../../../shared/panel';
import { useWords } from '../hooks/use-words';

interface InboxEntryProps {
  item: InboxItem;
  onRead: (item: InboxItem) => void;
}

const Subject = ({ item, onRead }: InboxEntryProps) => {
  const { link, subject } = item;
  if (!link) return <>{subject}</>;
  const read = (): void => onRead(item);
  if (link.startsWith('/')) {
    return (
      <Link tag={NavLink} to={link} onClick={read}>
        {subject}
      </Link>
    );
  }
  return (
    <Link href={link} isExternal onClick={read}>
      {subject}
    </Link>
  );
};

/** One notification; unread ones are told by a word, not by colour alone. */
export const InboxEntry = ({ item, onRead }: InboxEntryProps) => {
  const { say } = useWords();
  const { formatDate } = useIntl();
  const isUnread = item.readAt === null;
  return (
    <Box
      tag="li"
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={4}
      borderColor={isUnread ? 'primary600' : 'neutral0'}
      borderWidth="0 0 0 4px"
    >
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Box flex="1" minWidth="24rem">
          <Flex gap={2} wrap="wrap">
            <Typography tag="h2" variant="omega" fontWeight={isUnread ? 'bold' : 'regular'}>
              <Subject item={item} onRead={onRead} />
            </Typography>
            {isUnread && <Badge active>{say('notifications.inbox.new')}</Badge>}
          </Flex>
          <Typography tag="p" textColor="neutral800" style={{ whiteSpace: 'pre-line' }}>
            {item.text}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {formatDate(item.createdAt, { dateStyle: 'long', timeStyle: 'short' })}
          </Typography>
        </Box>
        {isUnread && (
          <Button
            variant="tertiary"
            aria-label={say('notifications.inbox.mark-read-of', { subject: item.subject })}
            onClick={() => onRead(item)}
          >
            {say('notifications.inbox.mark-read')}
          </Button>
        )}
      </Flex>
    </Box>
  );
};
