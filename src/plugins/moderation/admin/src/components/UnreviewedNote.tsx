import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { Refusal } from '../../../../../domain/refusal';
import { useWords } from '../words';
import { VerbButton } from './VerbButton';

interface UnreviewedNoteProps {
  isMinor: boolean;
  /** What speaks against saying that it has been read. */
  reasons: readonly Refusal[];
  onInspect: () => void;
}

/** What was published past the review stays marked until somebody else has read it. */
export const UnreviewedNote = ({ isMinor, reasons, onInspect }: UnreviewedNoteProps) => {
  const { say } = useWords();
  return (
    <Flex
      gap={4}
      wrap="wrap"
      justifyContent="space-between"
      padding={4}
      hasRadius
      background="danger100"
      borderColor="danger200"
    >
      <Flex gap={3}>
        <WarningCircle fill="danger600" aria-hidden />
        <div>
          <Typography tag="p" fontWeight="bold" textColor="danger700">
            {isMinor
              ? say('queue.minor', 'Мелкая правка без проверки')
              : say('queue.unreviewed', 'Опубликовано без проверки')}
          </Typography>
          <Typography tag="p">
            {say('case.unreviewed', 'Прочитайте, что опубликовано, и отметьте, что проверили.')}
          </Typography>
        </div>
      </Flex>
      <VerbButton reasons={reasons} variant="danger-light" onClick={onInspect}>
        {say('act.inspect', 'Проверено')}
      </VerbButton>
    </Flex>
  );
};
