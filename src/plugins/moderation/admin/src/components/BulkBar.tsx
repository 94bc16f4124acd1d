import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAct } from '../../../../../admin/shared/use-act';
import type { BulkBody, BulkVerb } from '../../../shared/bulk';
import type { QueueItem } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import { useModerationApi } from '../api';
import { useFieldLabels } from '../content-manager/use-field-labels';
import { useWords } from '../words';
import { ConfirmDialog } from './ConfirmDialog';
import { ReasonedDialog } from './ReasonedDialog';

interface BulkBarProps {
  chosen: ReadonlyMap<string, QueueItem>;
  onStarted: (bulk: string) => void;
  onClear: () => void;
}

type Asked = Exclude<BulkVerb, 'claim'>;

/** One decision for all ticked cases; what the rules refuse is told afterwards, case by case. */
export const BulkBar = ({ chosen, onStarted, onClear }: BulkBarProps) => {
  const { say } = useWords();
  const api = useModerationApi();
  const { act, busy, reason, places } = useAct();
  const [asking, setAsking] = useState<Asked | null>(null);
  const cases = [...chosen.values()];
  const [first] = cases;
  const isOneType = cases.every(({ target }) => target.type === first?.target.type);
  const fields = useFieldLabels(first?.target.type ?? '');
  const count = cases.length;
  const isTooMany = count > LIMITS.batch;

  const start = async (verb: BulkVerb, given: Pick<BulkBody, 'reasons' | 'text'> = {}): Promise<void> => {
    const items = cases.map(({ documentId, contentHash }) => ({ documentId, contentHash }));
    const started = await act(
      async () => onStarted((await api.startBulk({ verb, items, ...given })).documentId),
      say('bulk.started', 'Начато. Результат – над списком.'),
    );
    if (started) setAsking(null);
  };
  const names: Record<BulkVerb, string> = {
    claim: say('act.claim', 'Взять в работу'),
    approve: say('act.approve-any', 'Одобрить'),
    'request-changes': say('act.request-changes', 'Запросить правки'),
    reject: say('act.reject', 'Отклонить'),
  };
  const counted = say(
    'bulk.chosen',
    '{count, plural, one {Отмечен # материал} few {Отмечено # материала} many {Отмечено # материалов} other {Отмечено # материала}}',
    { count },
  );

  return (
    <Flex
      role="region"
      aria-label={say('bulk.bar', 'Решение по отмеченным')}
      gap={2}
      wrap="wrap"
      padding={3}
      hasRadius
      background="primary100"
    >
      <Typography fontWeight="bold">{counted}</Typography>
      <Button size="S" loading={busy} disabled={isTooMany} onClick={() => void start('claim')}>
        {names.claim}
      </Button>
      <Button size="S" variant="success" disabled={isTooMany} onClick={() => setAsking('approve')}>
        {names.approve}
      </Button>
      <Button size="S" variant="secondary" disabled={isTooMany} onClick={() => setAsking('request-changes')}>
        {names['request-changes']}
      </Button>
      <Button size="S" variant="danger-light" disabled={isTooMany} onClick={() => setAsking('reject')}>
        {names.reject}
      </Button>
      <Button size="S" variant="tertiary" onClick={onClear}>
        {say('bulk.clear', 'Снять отметки')}
      </Button>
      {isTooMany && (
        <Typography role="alert">
          {say('bulk.too-many', 'За один раз можно решить не больше {most}. Снимите часть отметок.', {
            most: LIMITS.batch,
          })}
        </Typography>
      )}
      {reason && !asking && (
        <Typography role="alert" textColor="danger700">
          {reason}
        </Typography>
      )}
      {asking === 'approve' && (
        <ConfirmDialog
          title={names.approve}
          text={say(
            'bulk.approve-text',
            '{counted}. Каждый станет виден на сайте таким, каким показан в списке, или перейдёт к следующему решению, если шаг не последний. Изменённые с тех пор не одобряются.',
            { counted },
          )}
          busy={busy}
          onConfirm={() => void start('approve')}
          onClose={() => setAsking(null)}
        />
      )}
      {asking && asking !== 'approve' && (
        <ReasonedDialog
          verb={asking}
          title={names[asking]}
          explanation={
            isOneType
              ? say('bulk.why', 'Причины получит каждый автор.')
              : say('bulk.why-mixed', 'Материалы разных видов: доступны причины, не связанные с полем.')
          }
          fields={fields}
          isAboutWholeOnly={!isOneType}
          busy={busy}
          refusal={reason}
          places={places}
          onSend={({ reasons, text }) => void start(asking, { reasons, text: text || null })}
          onClose={() => setAsking(null)}
        />
      )}
    </Flex>
  );
};
