import { useIntl } from 'react-intl';
import { Bar, BarChart, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useTheme } from 'styled-components';
import { ChartLegend } from '../../../../../admin/shared/ChartLegend';
import type { DayFigures } from '../../../shared/materials';
import { useWords } from '../words';

/** Incoming and decided by day; the figures stand in the table beside it, so the picture itself is not read out. */
const DeskChart = ({ days }: { days: DayFigures[] }) => {
  const { say } = useWords();
  const { formatDate } = useIntl();
  const { colors } = useTheme();
  const shown = days.map((day) => ({
    ...day,
    day: formatDate(`${day.day}T12:00:00Z`, { day: 'numeric', month: 'numeric', timeZone: 'UTC' }),
  }));
  return (
    <div aria-hidden>
      <ResponsiveContainer width="100%" height={160}>
        <BarChart data={shown} margin={{ left: -30, right: 0, top: 5, bottom: 0 }} accessibilityLayer={false}>
          <XAxis dataKey="day" tick={{ fontSize: 11 }} stroke={colors.neutral600} />
          <YAxis allowDecimals={false} tick={{ fontSize: 11 }} stroke={colors.neutral600} />
          <Tooltip cursor={{ fill: colors.neutral100 }} />
          <Legend content={({ payload }) => <ChartLegend entries={payload} />} />
          <Bar
            dataKey="submitted"
            name={say('widget.submitted', 'Поступило')}
            fill={colors.primary500}
            isAnimationActive={false}
          />
          <Bar
            dataKey="decided"
            name={say('widget.decided', 'Решено')}
            fill={colors.success500}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
};

export default DeskChart;
