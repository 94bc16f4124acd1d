import { Flex, Typography } from '@strapi/design-system';
import type { Act } from '../../../shared/contract';
import { useWords } from '../words';
import { DecisionReasons } from './DecisionReasons';
import { Moment } from './Moment';

/** What was done, in the words of the history. */
export function useVerbName(): (verb: string) => string {
  const { say } = useWords();
  const names: Readonly<Record<string, string>> = {
    submit: say('verb.submit', 'Отправлено на проверку'),
    'take-back': say('verb.take-back', 'Забрано автором'),
    claim: say('verb.claim', 'Взято в работу'),
    assign: say('verb.assign', 'Проверка поручена'),
    'hand-over': say('verb.hand-over', 'Передано'),
    return: say('verb.return', 'Срок прошёл, возвращено автору'),
    release: say('verb.release', 'Возвращено в очередь'),
    approve: say('verb.approve', 'Одобрено'),
    'request-changes': say('verb.request-changes', 'Запрошены правки'),
    reject: say('verb.reject', 'Отклонено'),
    schedule: say('verb.schedule', 'Публикация запланирована'),
    unschedule: say('verb.unschedule', 'План публикации отменён'),
    publish: say('verb.publish', 'Опубликовано'),
    'publish-at-once': say('verb.publish-at-once', 'Опубликовано без проверки'),
    withdraw: say('verb.withdraw', 'Снято с публикации'),
    supersede: say('verb.supersede', 'Заменено новой версией'),
    archive: say('verb.archive', 'Убрано в архив'),
    'publish-minor': say('verb.publish-minor', 'Мелкая правка: без проверки'),
    rework: say('verb.rework', 'Взято в работу снова'),
    restore: say('verb.restore', 'Возвращено из архива'),
    inspect: say('verb.inspect', 'Проверено после публикации'),
  };
  return (verb) => names[verb] ?? verb;
}

interface HistoryProps {
  acts: Act[];
  labelOf: (field: string) => string;
}

export const History = ({ acts, labelOf }: HistoryProps) => {
  const { say } = useWords();
  const verbName = useVerbName();
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {acts.map((act) => (
        <Flex tag="li" key={`${act.at}:${act.verb}`} direction="column" alignItems="flex-start">
          <Typography
            fontWeight="semiBold"
            textColor={act.verb === 'publish-at-once' ? 'danger600' : 'neutral800'}
          >
            {verbName(act.verb)}
          </Typography>
          <DecisionReasons reasons={act.reasons} labelOf={labelOf} />
          {act.text && <Typography>{act.text}</Typography>}
          <Typography variant="pi" textColor="neutral600">
            {act.actorName ?? say('history.system', 'Система')} · <Moment at={act.at} />
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
};
