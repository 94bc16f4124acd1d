import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import { ChangesTable } from './ChangesTable';
import { type Conflict, currentQuestion, onQuestion } from './conflict';
import { message } from './texts';

function useWhoSaved({ savedBy, savedAt }: Conflict): string {
  const { formatMessage, formatDate } = useIntl();
  const ownId = useAuth('ConflictDialog', ({ user }) => user?.id);
  const when = formatDate(savedAt, { dateStyle: 'long', timeStyle: 'short' });
  if (savedBy === null) return formatMessage(message('saved-by-system'), { when });
  if (String(savedBy.id) === String(ownId)) return formatMessage(message('saved-by-you'), { when });
  return formatMessage(message('saved-by'), { name: savedBy.name, when });
}

const Explanation = ({ conflict }: { conflict: Conflict }) => {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography>{useWhoSaved(conflict)}</Typography>
      <Typography>{formatMessage(message('explanation'))}</Typography>
      <ChangesTable conflict={conflict} />
    </Flex>
  );
};

/** Asks what to do with a save that would have overwritten somebody else's; closing it loses nothing. */
export const ConflictDialog = () => {
  const { formatMessage } = useIntl();
  const question = useSyncExternalStore(onQuestion, currentQuestion);
  if (!question) return null;
  const { conflict, answer } = question;
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && answer('edit')}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{formatMessage(message('title'))}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Box paddingTop={2} paddingBottom={2}>
            <Explanation conflict={conflict} />
          </Box>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => answer('edit')}>
            {formatMessage(message('edit'))}
          </Button>
          <Flex gap={2}>
            <Button variant="danger-light" onClick={() => answer('reload')}>
              {formatMessage(message('reload'))}
            </Button>
            <Button onClick={() => answer('merge')}>{formatMessage(message('merge'))}</Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
