import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Name = styled.button`
  color: ${({ theme }) => theme.colors.primary700};
  font-size: 1.4rem;
  font-weight: 600;
  text-align: left;
  text-decoration: underline;
  cursor: pointer;
`;

/** The name of a field, as a way to it. */
export const PlaceInForm = ({ onGo, children }: { onGo: () => void; children: ReactNode }) => (
  <Name type="button" onClick={onGo}>
    {children}
  </Name>
);
