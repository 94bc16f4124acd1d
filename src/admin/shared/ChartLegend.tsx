import { Box, Flex, Typography } from '@strapi/design-system';
import type { LegendPayload } from 'recharts';

/** Colours of a chart and what they stand for. In place of recharts' own, whose icons have English names. */
export const ChartLegend = ({ entries }: { entries: readonly LegendPayload[] | undefined }) => (
  <Flex gap={4} justifyContent="center" wrap="wrap" paddingTop={2}>
    {entries?.map(({ value, color }) => (
      <Flex key={value} gap={2}>
        <Box width="1.2rem" height="1.2rem" style={{ background: color }} />
        <Typography variant="pi">{value}</Typography>
      </Flex>
    ))}
  </Flex>
);
