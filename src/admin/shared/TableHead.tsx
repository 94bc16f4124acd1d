import { Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface TableHeadProps {
  /** Names of the columns, in their order, each once. */
  heads: readonly string[];
  /** The head of a column before them, e.g. the box that ticks every row. */
  first?: ReactNode;
  /** The head of a column after them, e.g. one that is only read out. */
  last?: ReactNode;
}

/** The head row of a list. */
export const TableHead = ({ heads, first, last }: TableHeadProps) => (
  <Thead>
    <Tr>
      {first && <Th>{first}</Th>}
      {heads.map((head) => (
        <Th key={head}>
          <Typography variant="sigma">{head}</Typography>
        </Th>
      ))}
      {last && <Th>{last}</Th>}
    </Tr>
  </Thead>
);
