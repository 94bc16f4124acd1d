import { Badge, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import type { ItemOfStep } from '../../../../shared/evidence';
import { useWords } from '../../words';
import { Moment } from '../Moment';

interface ChecklistProps {
  items: readonly ItemOfStep[];
  /** Boxes where the person may tick, words where not. */
  mayTick: boolean;
  busy: boolean;
  onTick: (code: string, isDone: boolean) => void;
}

const TickNote = ({ tick }: { tick: ItemOfStep['tick'] }) =>
  tick && (
    <Typography variant="pi" textColor="neutral600">
      {tick.value !== null && <strong>{tick.value} · </strong>}
      {tick.by?.name} · <Moment at={tick.at} />
    </Typography>
  );

/** What whoever decides the step has to see for themselves. */
export const Checklist = ({ items, mayTick, busy, onTick }: ChecklistProps) => {
  const { say, pick } = useWords();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {items.map(({ code, name, isRequired, tick }) => (
        <Flex tag="li" key={code} direction="column" alignItems="flex-start" gap={1}>
          {mayTick ? (
            <Checkbox
              checked={tick !== null}
              disabled={busy}
              onCheckedChange={(checked) => onTick(code, checked === true)}
            >
              {pick(name)}
            </Checkbox>
          ) : (
            <Flex gap={2} wrap="wrap">
              {tick && <Check aria-hidden fill="success600" />}
              <Typography>{pick(name)}</Typography>
              {!tick && (
                <Badge>
                  {isRequired
                    ? say('evidence.unticked', 'Не отмечено')
                    : say('evidence.optional', 'Не обязателен')}
                </Badge>
              )}
            </Flex>
          )}
          <TickNote tick={tick} />
        </Flex>
      ))}
    </Flex>
  );
};
