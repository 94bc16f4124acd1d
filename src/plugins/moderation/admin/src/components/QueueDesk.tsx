import { Box, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useMemo, useRef, useState } from 'react';
import { useAct } from '../../../../../admin/shared/use-act';
import type { QueueItem } from '../../../shared/contract';
import { useModerationApi } from '../api';
import { useKeysSwitch } from '../hooks/use-keys-switch';
import { useQueueKeys } from '../hooks/use-queue-keys';
import { useSelection } from '../hooks/use-selection';
import { PERMISSIONS } from '../permissions';
import { useWords } from '../words';
import { BulkBar } from './BulkBar';
import { ConfirmDialog } from './ConfirmDialog';
import { KeysHelp } from './KeysHelp';
import { useQueueKeyWords } from './key-words';
import { QueueTable } from './QueueTable';

interface QueueDeskProps {
  items: QueueItem[];
  /** What is said where nothing is listed. */
  nothing: string;
  isHelpShown: boolean;
  onHelp: (isShown: boolean) => void;
  onBulk: (id: string) => void;
  onDone: () => void;
}

/** The list with all one can do with it: by the mouse, by keys, one by one and many at once. */
export const QueueDesk = ({ items, nothing, isHelpShown, onHelp, onBulk, onDone }: QueueDeskProps) => {
  const { say } = useWords();
  const api = useModerationApi();
  const { act, busy, reason } = useAct();
  const { allowedActions } = useRBAC(PERMISSIONS.decide);
  const mayDecide = allowedActions.canDecideCases === true;
  const { chosen, toggle, toggleAll, clear } = useSelection();
  const [approving, setApproving] = useState<QueueItem | null>(null);
  const [isOn, setOn] = useKeysSwitch();
  const keyWords = useQueueKeyWords();
  const table = useRef<HTMLDivElement>(null);

  const claim = async ({ documentId }: QueueItem): Promise<void> => {
    await act(() => api.claim(documentId), say('done.claimed', 'Взято в работу'));
    onDone();
  };
  const approve = async ({ documentId, contentHash }: QueueItem): Promise<void> => {
    const body = { contentHash: contentHash ?? '' };
    await act(() => api.approve(documentId, body), say('verb.approve', 'Одобрено'));
    setApproving(null);
    onDone();
  };
  const keys = useMemo(
    () => ({
      onClaim: (item: QueueItem) => void (mayDecide && claim(item)),
      onApprove: (item: QueueItem) => mayDecide && setApproving(item),
      onSelect: (item: QueueItem) => mayDecide && toggle(item),
      onHelp: () => onHelp(true),
    }),
    [mayDecide, toggle, onHelp, items],
  );
  useQueueKeys(table, items, keys, isOn);

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {reason && (
        <Box role="alert" padding={3} hasRadius background="danger100">
          <Typography textColor="danger700">{reason}</Typography>
        </Box>
      )}
      {chosen.size > 0 && <BulkBar chosen={chosen} onStarted={onBulk} onClear={clear} />}
      {items.length === 0 ? (
        <EmptyStateLayout content={nothing} />
      ) : (
        <QueueTable
          ref={table}
          items={items}
          chosen={mayDecide ? chosen : null}
          onToggle={toggle}
          onToggleAll={toggleAll}
        />
      )}
      {approving && (
        <ConfirmDialog
          title={say('act.approve-any', 'Одобрить')}
          text={say(
            'queue.approve-any-text',
            '«{title}» станет виден на сайте таким, каким отправлен (сразу или в назначенное время), или перейдёт к следующему решению, если этот шаг не последний.',
            { title: approving.target.title },
          )}
          busy={busy}
          onConfirm={() => void approve(approving)}
          onClose={() => setApproving(null)}
        />
      )}
      {isHelpShown && (
        <KeysHelp words={keyWords} isOn={isOn} onSwitch={setOn} onClose={() => onHelp(false)} />
      )}
    </Flex>
  );
};
