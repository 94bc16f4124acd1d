import { Grid } from '@strapi/design-system';
import { Layouts, Page, useAuth } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useAllowedWidgets } from './use-allowed-widgets';
import { WidgetFrame } from './WidgetFrame';

/** The first page after signing in: who works, what day it is, and what asks for attention. */
export const HomePage = () => {
  const { formatMessage, formatDate } = useIntl();
  const user = useAuth('HomePage', (auth) => auth.user);
  const widgets = useAllowedWidgets();
  const name = user?.firstname || user?.username || user?.email || '';
  const today = formatDate(new Date(), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <Page.Main>
      <Page.Title>{formatMessage({ id: 'HomePage.head.title', defaultMessage: 'Homepage' })}</Page.Title>
      <Layouts.Header
        title={formatMessage({ id: 'HomePage.header.title', defaultMessage: 'Hello {name}' }, { name })}
        subtitle={formatMessage({ id: 'home.today', defaultMessage: 'Today is {today}' }, { today })}
      />
      <Layouts.Content>
        <Grid.Root gap={5}>
          {widgets.map((widget) => (
            <Grid.Item key={widget.uid} col={4} s={12} xs={12} alignItems="stretch">
              <WidgetFrame widget={widget} />
            </Grid.Item>
          ))}
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};
