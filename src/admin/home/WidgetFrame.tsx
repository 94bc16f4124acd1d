import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget, type WidgetType } from '@strapi/strapi/admin';
import { lazy, Suspense, useId, useMemo } from 'react';
import { useIntl } from 'react-intl';

/** One block of the home page: a named region with its heading, whatever plugin registered it. */
export const WidgetFrame = ({ widget }: { widget: WidgetType }) => {
  const { formatMessage } = useIntl();
  const headingId = useId();
  const { component, icon: Icon, title } = widget;
  const Content = useMemo(() => lazy(async () => ({ default: await component() })), [component]);
  return (
    <Flex
      tag="section"
      direction="column"
      alignItems="stretch"
      aria-labelledby={headingId}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={6}
      width="100%"
    >
      <Flex gap={2} paddingBottom={4}>
        {Icon && <Icon fill="primary600" aria-hidden />}
        <Typography id={headingId} tag="h2" variant="delta">
          {formatMessage(title)}
        </Typography>
      </Flex>
      <Box flex="1">
        <Suspense fallback={<Widget.Loading />}>
          <Content />
        </Suspense>
      </Box>
    </Flex>
  );
};
