import { Flex, Loader, Typography, VisuallyHidden } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { QueueView } from '../../../shared/contract';
import { LIMITS, PLUGIN_ID } from '../../../shared/ids';
import type { DayFigures } from '../../../shared/materials';
import { useModerationApi } from '../api';
import { useWords } from '../words';

const DeskChart = lazy(() => import('./DeskChart'));

interface FigureProps {
  view: QueueView;
  name: string;
  count: number;
  isAlarming?: boolean;
}

const Figure = ({ view, name, count, isAlarming = false }: FigureProps) => (
  <Flex direction="column" alignItems="flex-start">
    <Typography variant="alpha" textColor={isAlarming && count > 0 ? 'danger600' : 'neutral800'}>
      {count < LIMITS.counters ? count : `${LIMITS.counters - 1}+`}
    </Typography>
    <Typography tag={Link} to={`/plugins/${PLUGIN_ID}?view=${view}`} textColor="primary700">
      {name}
    </Typography>
  </Flex>
);

/** What the picture shows, for those who do not see it. */
const DaysTable = ({ days }: { days: DayFigures[] }) => {
  const { say } = useWords();
  const { formatDate } = useIntl();
  return (
    <VisuallyHidden>
      <table>
        <caption>{say('widget.by-day', 'Поступило и решено по дням')}</caption>
        <thead>
          <tr>
            <th>{say('widget.day', 'День')}</th>
            <th>{say('widget.submitted', 'Поступило')}</th>
            <th>{say('widget.decided', 'Решено')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, submitted, decided }) => (
            <tr key={day}>
              <th scope="row">{formatDate(day, { day: 'numeric', month: 'long', timeZone: 'UTC' })}</th>
              <td>{submitted}</td>
              <td>{decided}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </VisuallyHidden>
  );
};

/** On the home page of moderators: what waits, and whether the desk keeps up. */
export const DeskWidget = () => {
  const { say } = useWords();
  const { figures } = useModerationApi();
  const { answer } = useAnswer(figures);
  if (answer.stage === 'failed') return <Widget.Error />;
  if (!answer.data) return <Widget.Loading />;
  const { free, mine, overdue, days } = answer.data;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={6} wrap="wrap">
        <Figure view="free" name={say('view.free', 'Никем не взяты')} count={free} />
        <Figure view="mine" name={say('view.mine', 'У меня в работе')} count={mine} />
        <Figure view="overdue" name={say('view.overdue', 'Просрочены')} count={overdue} isAlarming />
      </Flex>
      <Suspense fallback={<Loader small />}>
        <DeskChart days={days} />
      </Suspense>
      <DaysTable days={days} />
    </Flex>
  );
};
