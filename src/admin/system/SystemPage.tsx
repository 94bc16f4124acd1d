import { Box, Typography } from '@strapi/design-system';
import { Layouts, Page, useAppInfo } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

const Fact = ({ name, value }: { name: string; value: string }) => (
  <Box paddingBottom={4}>
    <Typography tag="dt" variant="sigma" textColor="neutral600">
      {name}
    </Typography>
    <Typography tag="dd">{value}</Typography>
  </Box>
);

/** What is installed, to name in a letter to the support; takes the place of Strapi's page with plans and updates. */
export const SystemPage = () => {
  const { formatMessage } = useIntl();
  const strapiVersion = useAppInfo('SystemPage', (info) => info.strapiVersion);
  const nodeVersion = useAppInfo('SystemPage', (info) => info.nodeVersion);
  const title = formatMessage({ id: 'Settings.application.title', defaultMessage: 'Overview' });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={formatMessage({ id: 'system.subtitle', defaultMessage: 'What is installed' })}
      />
      <Layouts.Content>
        <Box background="neutral0" padding={6} shadow="tableShadow" hasRadius>
          <dl>
            <Fact
              name={formatMessage({ id: 'system.product', defaultMessage: 'Product' })}
              value={formatMessage({ id: 'system.name', defaultMessage: 'gospublik' })}
            />
            <Fact
              name={formatMessage({ id: 'system.platform', defaultMessage: 'Platform' })}
              value={`Strapi ${strapiVersion}`}
            />
            <Fact
              name={formatMessage({ id: 'system.server', defaultMessage: 'Server' })}
              value={`Node.js ${nodeVersion}`}
            />
          </dl>
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};
