import { Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

/** A named part of a page. */
export const Section = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <Flex
      tag="section"
      aria-labelledby={id}
      direction="column"
      alignItems="stretch"
      gap={4}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={6}
    >
      <Typography id={id} tag="h2" variant="delta">
        {title}
      </Typography>
      {children}
    </Flex>
  );
};
