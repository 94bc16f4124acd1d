import { Button, Flex } from '@strapi/design-system';
import { Notice } from '../../../../../admin/shared/Notice';
import { useWords, type WordKey } from '../hooks/use-words';

interface NotLoadedProps {
  /** What is missing on the page, and what that means. */
  words: WordKey;
  onRetry: () => void;
}

/** A part of a page that could not be asked for, while the rest stands: said aloud, and asked for again. */
export const NotLoaded = ({ words, onRetry }: NotLoadedProps) => {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Notice variant="danger" title={say('notifications.not-loaded')}>
        {say(words)}
      </Notice>
      <Button variant="tertiary" onClick={onRetry}>
        {say('notifications.ask-again')}
      </Button>
    </Flex>
  );
};
