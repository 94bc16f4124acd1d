import { Badge, Button, Flex } from '@strapi/design-system';
import type { QueueAnswer, QueueView } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import { useWords } from '../words';

interface QueueViewsProps {
  view: QueueView;
  counters: QueueAnswer['meta']['counters'];
  onChange: (view: QueueView) => void;
}

const ALARMING: readonly QueueView[] = ['overdue', 'to-inspect', 'differing'];

/** The views of the queue with how much each holds. */
export const QueueViews = ({ view, counters, onChange }: QueueViewsProps) => {
  const { say } = useWords();
  const names: [QueueView, string][] = [
    ['open', say('view.open', 'Ждут решения')],
    ['free', say('view.free', 'Никем не взяты')],
    ['mine', say('view.mine', 'У меня в работе')],
    ['overdue', say('view.overdue', 'Просрочены')],
    ['returned', say('view.returned', 'У авторов на доработке')],
    ['scheduled', say('view.scheduled', 'Запланированы')],
    ['to-inspect', say('view.to-inspect', 'Опубликованы без проверки')],
    ['differing', say('view.differing', 'Отличаются от одобренного')],
    ['all', say('view.all', 'Все')],
  ];
  const isAlarming = (name: QueueView): boolean => ALARMING.includes(name);
  return (
    <Flex tag="nav" gap={2} wrap="wrap" aria-label={say('views', 'Виды очереди')}>
      {names.map(([name, label]) => {
        const count = name === 'all' ? null : counters[name];
        const tone = count && isAlarming(name) ? 'danger' : 'primary';
        return (
          <Button
            key={name}
            size="S"
            variant={name === view ? 'default' : 'tertiary'}
            aria-pressed={name === view}
            onClick={() => onChange(name)}
            endIcon={
              count === null ? undefined : (
                <Badge
                  size="S"
                  backgroundColor={name === view ? 'neutral0' : `${tone}100`}
                  textColor={name === view ? 'primary700' : `${tone}700`}
                >
                  {count < LIMITS.counters ? count : `${LIMITS.counters - 1}+`}
                </Badge>
              )
            }
          >
            {label}
          </Button>
        );
      })}
    </Flex>
  );
};
