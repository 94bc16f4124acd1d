import { useIntl } from 'react-intl';

/** What one document of the type is called; the words are those of the home page. */
export function useTypeName(): (type: string) => string {
  const { formatMessage } = useIntl();
  return (type) =>
    type === 'api::organization.organization'
      ? formatMessage({ id: 'moderation.type.organization', defaultMessage: 'Профиль организации' })
      : formatMessage({ id: `home.kind.${type}`, defaultMessage: type });
}
