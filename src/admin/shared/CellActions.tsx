import { Flex } from '@strapi/design-system';
import type { KeyboardEvent, ReactNode } from 'react';

const KEYS_OF_BUTTONS: readonly string[] = ['Enter', ' ', 'Tab'];

/** The table takes every key in a cell of several buttons for its arrows: none could be pressed, and none be left. */
const keepFromTable = (event: KeyboardEvent): void => {
  if (KEYS_OF_BUTTONS.includes(event.key)) event.stopPropagation();
};

/** The buttons of one row of a table. */
export const CellActions = ({ children }: { children: ReactNode }) => (
  <Flex gap={1} wrap="wrap" justifyContent="flex-end" onKeyDown={keepFromTable}>
    {children}
  </Flex>
);
