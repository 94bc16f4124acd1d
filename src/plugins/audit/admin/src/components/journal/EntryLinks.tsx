import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { actorRefText, isNamedActor } from '../../../../shared/actor-ref';
import type { JournalRow } from '../../../../shared/journal';
import { EVERYTHING, type JournalSearch } from '../../hooks/use-journal';

interface EntryLinksProps {
  row: JournalRow;
  onNarrow: (change: JournalSearch) => void;
}

/** From one entry to all of its actor, or all of its object. */
export const EntryLinks = ({ row: { actor, object }, onNarrow }: EntryLinksProps) => {
  const { formatMessage } = useIntl();
  const { kind, id } = actor;
  return (
    <>
      {isNamedActor(kind) && id !== null && (
        <Button
          variant="tertiary"
          onClick={() => onNarrow({ ...EVERYTHING, actorKind: kind, actor: actorRefText({ kind, id }) })}
        >
          {formatMessage({ id: 'audit.entry.same-actor', defaultMessage: 'Все действия этого лица' })}
        </Button>
      )}
      <Button
        variant="tertiary"
        onClick={() => onNarrow({ ...EVERYTHING, objectType: object.type, object: object.id })}
      >
        {formatMessage({ id: 'audit.entry.same-object', defaultMessage: 'Все записи об этом объекте' })}
      </Button>
    </>
  );
};
