import { Button, Checkbox, Flex, Status, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { TableHead } from '../../../../../admin/shared/TableHead';
import type { Delivery, DeliveryStage } from '../../../shared/panel';
import type { EventName } from '../api/deliveries';
import { useWords } from '../hooks/use-words';
import { channelWord, stageWord } from './channel-word';

interface DeliveryTableProps {
  deliveries: Delivery[];
  events: readonly EventName[];
  canResend: boolean;
  selected: ReadonlySet<string>;
  onSelect: (documentIds: ReadonlySet<string>) => void;
  onResend: (documentIds: string[]) => void;
}

const VARIANTS = {
  queued: 'secondary',
  sent: 'success',
  failed: 'danger',
  opened: 'success',
  answered: 'success',
  gathered: 'secondary',
} as const satisfies Record<DeliveryStage, string>;

export const DeliveryTable = (props: DeliveryTableProps) => {
  const { deliveries, events, canResend, selected, onSelect, onResend } = props;
  const { say, choose } = useWords();
  const { formatDate } = useIntl();
  const time = (moment: string): string => formatDate(moment, { dateStyle: 'short', timeStyle: 'short' });
  const eventTitle = (code: string): string => {
    const found = events.find((event) => event.code === code);
    return found ? choose(found.title) : code;
  };
  const recipientName = ({ recipient, isErased }: Delivery): string =>
    recipient.name ?? recipient.address ?? (isErased ? say('notifications.deliveries.erased') : '—');
  const resendable = deliveries.filter((delivery) => delivery.canResend).map(({ documentId }) => documentId);
  const isAll = resendable.length > 0 && resendable.every((id) => selected.has(id));
  const toggle = (documentId: string): void => {
    const next = new Set(selected);
    if (!next.delete(documentId)) next.add(documentId);
    onSelect(next);
  };
  const heads = (['when', 'event', 'channel', 'recipient', 'stage', 'reason'] as const).map((head) =>
    say(`notifications.deliveries.${head}`),
  );

  return (
    <Table colCount={heads.length + 2} rowCount={deliveries.length + 1}>
      <TableHead
        heads={canResend ? [...heads, say('notifications.deliveries.actions')] : heads}
        first={
          canResend && (
            <Checkbox
              aria-label={say('notifications.deliveries.select-all')}
              checked={isAll}
              onCheckedChange={() => onSelect(new Set(isAll ? [] : resendable))}
            />
          )
        }
      />
      <Tbody>
        {deliveries.map((delivery) => (
          <Tr key={delivery.documentId}>
            {canResend && (
              <Td>
                <Checkbox
                  aria-label={say('notifications.deliveries.select', { recipient: recipientName(delivery) })}
                  checked={selected.has(delivery.documentId)}
                  disabled={!delivery.canResend}
                  onCheckedChange={() => toggle(delivery.documentId)}
                />
              </Td>
            )}
            <Td>
              <Typography>{time(delivery.createdAt)}</Typography>
            </Td>
            <Td>
              <Typography>{eventTitle(delivery.event)}</Typography>
            </Td>
            <Td>
              <Typography>{say(channelWord(delivery.channel))}</Typography>
            </Td>
            <Td>
              <Flex direction="column" alignItems="flex-start">
                <Typography>{recipientName(delivery)}</Typography>
                {delivery.recipient.name && delivery.recipient.address && (
                  <Typography variant="pi" textColor="neutral600">
                    {delivery.recipient.address}
                  </Typography>
                )}
              </Flex>
            </Td>
            <Td>
              <Status variant={VARIANTS[delivery.stage]} size="S">
                <Typography variant="pi" fontWeight="bold">
                  {say(stageWord(delivery.stage))}
                </Typography>
              </Status>
            </Td>
            <Td>
              <Flex direction="column" alignItems="flex-start" maxWidth="32rem">
                <Typography variant="pi" style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
                  {delivery.reason ?? ''}
                </Typography>
                {delivery.dueAt && delivery.attempts > 0 && (
                  <Typography variant="pi" textColor="neutral600">
                    {say('notifications.deliveries.next-attempt', { time: time(delivery.dueAt) })}
                  </Typography>
                )}
              </Flex>
            </Td>
            {canResend && (
              <Td>
                {delivery.canResend && (
                  <Button
                    variant="tertiary"
                    aria-label={say('notifications.deliveries.resend-to', {
                      recipient: recipientName(delivery),
                    })}
                    onClick={() => onResend([delivery.documentId])}
                  >
                    {say('notifications.deliveries.resend')}
                  </Button>
                )}
              </Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
