import { Flex, Typography } from '@strapi/design-system';
import { Information, WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

interface NoticeProps {
  /** `danger` is read out at once. */
  variant: 'danger' | 'primary';
  title: string;
  children: ReactNode;
}

/** Something to know before going on. Nothing to close, unlike Strapi's `Alert`, whose button would need a name and a deed. */
export const Notice = ({ variant, title, children }: NoticeProps) => {
  const Icon = variant === 'danger' ? WarningCircle : Information;
  return (
    <Flex
      role={variant === 'danger' ? 'alert' : 'status'}
      alignItems="flex-start"
      gap={3}
      padding={4}
      hasRadius
      background={`${variant}100`}
      borderColor={`${variant}200`}
      borderStyle="solid"
      borderWidth="1px"
    >
      <Icon aria-hidden fill={`${variant}600`} width="2rem" height="2rem" style={{ flex: 'none' }} />
      <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        <Typography fontWeight="bold" textColor="neutral800">
          {title}
        </Typography>{' '}
        {children}
      </Typography>
    </Flex>
  );
};
