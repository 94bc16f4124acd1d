import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useTheme } from 'styled-components';
import { ChartLegend } from '../../../../../admin/shared/ChartLegend';
import { type ChannelFigures, STAGES, type Stage } from '../../../shared/panel';
import { useWords } from '../hooks/use-words';
import { channelWord, stageWord } from './channel-word';

/** Pixels: the axis with the legend, and one bar. */
const FRAME = 80;
const BAR = 44;

/** Messages by channel, each bar split by stage. The table beside it says the same in words and is what is read aloud. */
const ChannelChart = ({ figures }: { figures: ChannelFigures[] }) => {
  const { say } = useWords();
  const { colors } = useTheme();
  const fills: Record<Stage, string> = {
    queued: colors.neutral500,
    sent: colors.primary600,
    failed: colors.danger600,
    opened: colors.success600,
    answered: colors.alternative600,
  };
  const rows = figures.map((row) => ({ ...row, name: say(channelWord(row.channel)) }));
  return (
    <div aria-hidden style={{ width: '100%', height: FRAME + BAR * figures.length }}>
      <ResponsiveContainer>
        <BarChart data={rows} layout="vertical" margin={{ left: 24, right: 24 }} accessibilityLayer={false}>
          <CartesianGrid horizontal={false} stroke={colors.neutral200} />
          <XAxis type="number" allowDecimals={false} stroke={colors.neutral600} />
          <YAxis type="category" dataKey="name" width={110} stroke={colors.neutral600} />
          <Tooltip
            contentStyle={{
              background: colors.neutral0,
              borderColor: colors.neutral200,
              color: colors.neutral800,
            }}
          />
          <Legend content={({ payload }) => <ChartLegend entries={payload} />} />
          {STAGES.map((stage) => (
            <Bar
              key={stage}
              dataKey={stage}
              name={say(stageWord(stage))}
              stackId="channel"
              fill={fills[stage]}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
};

export default ChannelChart;
