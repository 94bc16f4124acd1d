import { Button, Flex, Typography } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import { Link } from 'react-router-dom';
import { JobProgress } from '../../../../../admin/shared/JobProgress';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { BulkItem, BulkVerb } from '../../../shared/bulk';
import { useModerationApi } from '../api';
import { useWords } from '../words';
import { Section } from './Section';

interface BulkResultProps {
  id: string;
  /** Called when the work has ended: the queue is another one then. */
  onEnd: () => void;
  onClose: () => void;
}

const NotDone = ({ items }: { items: BulkItem[] }) => {
  const { say, pick } = useWords();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {items.map(({ caseId, title, message }) => (
        <li key={caseId}>
          <Typography tag={Link} to={`cases/${caseId}`} textColor="primary700" fontWeight="semiBold">
            {title}
          </Typography>
          <Typography tag="p">
            {message ? pick(message) : say('bulk.untouched', 'Очередь до него не дошла.')}
          </Typography>
        </li>
      ))}
    </Flex>
  );
};

/** How far a bulk decision is, and in the end what was refused and why. */
export const BulkResult = ({ id, onEnd, onClose }: BulkResultProps) => {
  const { say } = useWords();
  const api = useModerationApi();
  const ask = useCallback((signal: AbortSignal) => api.bulk(id, signal), [api, id]);
  const { answer, reload } = useAnswer(ask);
  const [isOver, setOver] = useState(false);
  const ended = useCallback(() => {
    setOver(true);
    reload();
    onEnd();
  }, [reload, onEnd]);
  const names: Record<BulkVerb, string> = {
    claim: say('act.claim', 'Взять в работу'),
    approve: say('act.approve-any', 'Одобрить'),
    'request-changes': say('act.request-changes', 'Запросить правки'),
    reject: say('act.reject', 'Отклонить'),
  };
  if (answer.stage === 'failed') {
    return (
      <Typography role="alert">{say('bulk.gone', 'О результате больше ничего не известно.')}</Typography>
    );
  }
  const bulk = answer.data;
  if (!bulk) return null;
  const done = bulk.items.filter(({ outcome }) => outcome === 'done').length;
  const notDone = bulk.items.filter(({ outcome }) => outcome !== 'done');
  const isSettled = bulk.items.every(({ outcome }) => outcome !== null);
  return (
    <Section title={say('bulk.result', 'Общее решение: {verb}', { verb: names[bulk.verb] })}>
      {!isSettled && <JobProgress id={bulk.jobId} name={names[bulk.verb]} onEnd={ended} />}
      {(isSettled || (isOver && answer.stage === 'ready')) && (
        <Typography role="status">
          {say('bulk.summary', 'Выполнено: {done}. Не выполнено: {refused}.', {
            done,
            refused: notDone.length,
          })}
        </Typography>
      )}
      {(isSettled || isOver) && notDone.length > 0 && <NotDone items={notDone} />}
      <Flex>
        <Button size="S" variant="tertiary" onClick={onClose}>
          {say('bulk.close', 'Убрать результат')}
        </Button>
      </Flex>
    </Section>
  );
};
