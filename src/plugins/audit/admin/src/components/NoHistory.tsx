import { EmptyStateLayout } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

/** One that is hidden looks like one that is not there; one that did not come may be asked for again. */
export const NoHistory = ({ isMissing }: { isMissing: boolean }) => {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'audit.versions.title', defaultMessage: 'История' });
  const words = isMissing
    ? formatMessage({
        id: 'audit.versions.not-found',
        defaultMessage: 'Истории этой записи нет, или она вам недоступна.',
      })
    : formatMessage({
        id: 'audit.versions.page-failed',
        defaultMessage: 'История не загрузилась. Проверьте связь с сервером и обновите страницу.',
      });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <EmptyStateLayout {...(isMissing ? {} : { role: 'alert' })} content={words} />
    </Page.Main>
  );
};
