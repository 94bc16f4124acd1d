import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** Underlined and struck out, so that nothing is told by colour alone. */
export const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
`;

export const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;

interface SideProps {
  state: 'added' | 'removed' | 'same';
  /** Said before what was added or removed as a whole. */
  word?: string;
  children: ReactNode;
}

const COLOURS = {
  added: { background: 'success100', border: 'success600' },
  removed: { background: 'danger100', border: 'danger600' },
  same: { background: 'neutral100', border: 'neutral150' },
} as const;

/** A piece that is added, removed or stands for comparison. */
export const Piece = ({ state, word, children }: SideProps) => (
  <Box
    padding={2}
    background={COLOURS[state].background}
    borderColor={COLOURS[state].border}
    borderStyle="solid"
    borderWidth="0 0 0 3px"
    minWidth={0}
  >
    {word && (
      <Typography variant="pi" fontWeight="bold" textColor="neutral800" tag="div">
        {word}
      </Typography>
    )}
    {children}
  </Box>
);

/** Two columns where there is room for them. */
export const Sides = styled.div`
  display: grid;
  gap: 8px;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
`;
