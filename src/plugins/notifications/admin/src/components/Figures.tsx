import { Box, Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { TableHead } from '../../../../../admin/shared/TableHead';
import { type ChannelFigures, STAGES } from '../../../shared/panel';
import { useWords } from '../hooks/use-words';
import { channelWord, stageWord } from './channel-word';

// The chart brings a library of its own, which no other page needs.
const ChannelChart = lazy(() => import('./ChannelChart'));

const FiguresTable = ({ figures }: { figures: ChannelFigures[] }) => {
  const { say } = useWords();
  const { formatNumber } = useIntl();
  return (
    <Table colCount={STAGES.length + 1} rowCount={figures.length + 1}>
      <TableHead
        heads={[say('notifications.deliveries.channel'), ...STAGES.map((stage) => say(stageWord(stage)))]}
      />
      <Tbody>
        {figures.map((row) => (
          <Tr key={row.channel}>
            <Td>
              <Typography fontWeight="semiBold">{say(channelWord(row.channel))}</Typography>
            </Td>
            {STAGES.map((stage) => (
              <Td key={stage}>
                <Typography>{formatNumber(row[stage])}</Typography>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

/** How many messages of each channel are where: a picture and the same as a table. */
export const Figures = ({ figures }: { figures: ChannelFigures[] }) => {
  const { say } = useWords();
  if (figures.length === 0) return null;
  return (
    <Flex
      tag="section"
      aria-labelledby="channel-figures"
      direction="column"
      alignItems="stretch"
      gap={4}
      background="neutral0"
      padding={6}
      hasRadius
      shadow="tableShadow"
    >
      <Typography id="channel-figures" tag="h2" variant="delta">
        {say('notifications.deliveries.figures')}
      </Typography>
      <Suspense fallback={<Box height="28rem" />}>
        <ChannelChart figures={figures} />
      </Suspense>
      <FiguresTable figures={figures} />
    </Flex>
  );
};
