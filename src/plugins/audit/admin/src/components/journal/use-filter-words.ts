import { useIntl } from 'react-intl';
import { isNamedActor } from '../../../../shared/actor-ref';
import type { ActorKind, OwnExport } from '../../../../shared/journal';
import { useJournalWords } from './words';

const isKind = (kind: string, kinds: Record<ActorKind, string>): kind is ActorKind => kind in kinds;

/** By what an export was filtered, in one line. */
export function useFilterWords(): (made: OwnExport) => string {
  const { formatMessage } = useIntl();
  const words = useJournalWords();
  const period = (end: 'from' | 'to', moment: string | undefined): string | null =>
    moment
      ? formatMessage(
          end === 'from'
            ? { id: 'audit.export.since', defaultMessage: 'с {time}' }
            : { id: 'audit.export.until', defaultMessage: 'до {time}' },
          { time: words.time(moment) },
        )
      : null;

  return ({ filters, names }) => {
    const { actor, actorKind, action, objectType, object, title, organization, address, from, to } = filters;
    const kind = actorKind && isKind(actorKind, words.kinds) && !(actor && isNamedActor(actorKind));
    return [
      kind ? words.kinds[actorKind] : null,
      actor ? (names.actor ?? actor) : null,
      action ? words.action(action) : null,
      objectType ? words.typeCalled(objectType, objectType) : null,
      object ?? null,
      title ? `«${title}»` : null,
      organization ? (names.organization ?? organization) : null,
      address ?? null,
      period('from', from),
      period('to', to),
    ]
      .filter((part) => part !== null)
      .join(', ');
  };
}
