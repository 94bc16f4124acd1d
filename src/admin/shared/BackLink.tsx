import { Flex, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import type { ReactNode } from 'react';
import { Link, type To } from 'react-router-dom';

/** The way back, above the title of a page. */
export const BackLink = ({ to, children }: { to: To; children: ReactNode }) => (
  <Typography tag={Link} to={to} textColor="primary600">
    <Flex tag="span" gap={2}>
      <ArrowLeft aria-hidden fill="primary600" />
      {children}
    </Flex>
  </Typography>
);
