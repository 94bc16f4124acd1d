import { Button, Flex, Link } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useWords } from '../words';

interface CopyAddressProps {
  url: string;
  /** What it is the address of, for those who hear the page. */
  title: string;
}

/** Where the public reads it, to look at and to copy. */
export const CopyAddress = ({ url, title }: CopyAddressProps) => {
  const { say } = useWords();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const onCopy = async (): Promise<void> => {
    const isCopied = await copy(url);
    toggleNotification(
      isCopied
        ? { type: 'success', message: say('address.copied', 'Адрес скопирован') }
        : { type: 'danger', message: say('address.not-copied', 'Не скопировалось. Выделите адрес сами.') },
    );
  };
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} maxWidth="26rem">
      <Link href={url} isExternal aria-label={say('address.open', 'Открыть на сайте: {title}', { title })}>
        {say('address.site', 'На сайте')}
      </Link>
      <Button
        size="S"
        variant="tertiary"
        startIcon={<Duplicate />}
        style={{ whiteSpace: 'nowrap' }}
        aria-label={say('address.copy-of', 'Копировать адрес: {title}', { title })}
        onClick={() => void onCopy()}
      >
        {say('address.copy', 'Копировать адрес')}
      </Button>
    </Flex>
  );
};
