import { useIntl } from 'react-intl';

interface Typed {
  readonly title: string;
  readonly address: string;
}

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

const isAddress = (text: string): boolean =>
  IPV4.test(text) || (text.includes(':') && URL.canParse(`http://[${text}]/`));

/** What the server would refuse of what is typed, in words for the field; empty fields are no filters. */
export function useRefusedFilters() {
  const { formatMessage } = useIntl();
  return ({ title, address }: Typed): { readonly title?: string; readonly address?: string } => ({
    ...(title !== '' && title.length < 3
      ? {
          title: formatMessage({
            id: 'audit.journal.object-short',
            defaultMessage: 'Введите не меньше трёх букв названия.',
          }),
        }
      : {}),
    ...(address !== '' && !isAddress(address)
      ? {
          address: formatMessage({
            id: 'audit.journal.address-refused',
            defaultMessage: 'Это не адрес. Введите его целиком, например 192.0.2.1 или 2001:db8::1.',
          }),
        }
      : {}),
  });
}
