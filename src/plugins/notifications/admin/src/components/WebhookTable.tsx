import { Badge, Button, IconButton, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Key, Pencil, Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { CellActions } from '../../../../../admin/shared/CellActions';
import { TableHead } from '../../../../../admin/shared/TableHead';
import type { Webhook } from '../../../shared/webhooks';
import { useWords } from '../hooks/use-words';

interface WebhookTableProps {
  webhooks: readonly Webhook[];
  onTest: (webhook: Webhook) => void;
  onChange: (webhook: Webhook) => void;
  onRotate: (webhook: Webhook) => void;
  onRemove: (webhook: Webhook) => void;
}

const HEADS = ['name', 'state', 'last', 'actions'] as const;
const SHOWN = 3;

const Results = ({ results }: Pick<Webhook, 'results'>) => {
  const { say } = useWords();
  const { formatDate } = useIntl();
  if (results.length === 0) return <Typography>{say('notifications.webhooks.none')}</Typography>;
  return (
    <ul>
      {results.slice(0, SHOWN).map(({ at, outcome, reason }) => (
        <li key={at}>
          <Typography variant="pi" style={{ whiteSpace: 'normal' }}>
            {formatDate(at, { dateStyle: 'short', timeStyle: 'medium' })}:{' '}
            {say(`notifications.webhooks.outcome.${outcome}`)}
            {reason ? `. ${reason}` : ''}
          </Typography>
        </li>
      ))}
    </ul>
  );
};

export const WebhookTable = ({ webhooks, onTest, onChange, onRotate, onRemove }: WebhookTableProps) => {
  const { say } = useWords();
  const { formatDate } = useIntl();
  return (
    <Table colCount={HEADS.length} rowCount={webhooks.length + 1}>
      <TableHead heads={HEADS.map((head) => say(`notifications.webhooks.${head}`))} />
      <Tbody>
        {webhooks.map((webhook) => (
          <Tr key={webhook.documentId}>
            <Td>
              <Typography tag="p" fontWeight="semiBold">
                {webhook.name}
              </Typography>
              <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'normal' }}>
                {webhook.url}
              </Typography>
              {webhook.organization && (
                <Typography tag="p" variant="pi" style={{ whiteSpace: 'normal' }}>
                  {say('notifications.webhooks.only-of', {
                    organization: webhook.organizationName ?? webhook.organization,
                  })}
                </Typography>
              )}
            </Td>
            <Td>
              <Badge>
                {say(
                  webhook.isEnabled ? 'notifications.webhooks.enabled' : 'notifications.webhooks.disabled',
                )}
              </Badge>
              {webhook.formerSecretUntil && (
                <Typography tag="p" variant="pi" style={{ whiteSpace: 'normal' }}>
                  {say('notifications.webhooks.rotating', {
                    date: formatDate(webhook.formerSecretUntil, { dateStyle: 'short', timeStyle: 'short' }),
                  })}
                </Typography>
              )}
            </Td>
            <Td>
              <Results results={webhook.results} />
            </Td>
            <Td>
              <CellActions>
                <Button
                  variant="tertiary"
                  aria-label={say('notifications.webhooks.test-of', { name: webhook.name })}
                  onClick={() => onTest(webhook)}
                >
                  {say('notifications.webhooks.test')}
                </Button>
                <IconButton
                  variant="ghost"
                  label={say('notifications.webhooks.change-of', { name: webhook.name })}
                  onClick={() => onChange(webhook)}
                >
                  <Pencil />
                </IconButton>
                <IconButton
                  variant="ghost"
                  label={say('notifications.webhooks.rotate-of', { name: webhook.name })}
                  onClick={() => onRotate(webhook)}
                >
                  <Key />
                </IconButton>
                <IconButton
                  variant="ghost"
                  label={say('notifications.webhooks.remove-of', { name: webhook.name })}
                  onClick={() => onRemove(webhook)}
                >
                  <Trash />
                </IconButton>
              </CellActions>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
