import { useIntl } from 'react-intl';
import { wordsOfAction } from '../../../../../../domain/audit/action-words';
import { wordsOfActorKind } from '../../../../../../domain/audit/actor-words';
import { wordsOfType } from '../../../../../../domain/audit/type-words';
import type { ActorKind, JournalRow } from '../../../../shared/journal';

/** Names of what the journal tells, in the reader's language. */
export function useJournalWords() {
  const { formatMessage, formatDate, locale } = useIntl();
  const language = locale === 'en' ? 'en' : 'ru';
  const kinds: Record<ActorKind, string> = {
    staff: wordsOfActorKind('staff', language),
    citizen: wordsOfActorKind('citizen', language),
    token: wordsOfActorKind('token', language),
    job: wordsOfActorKind('job', language),
    anonymous: wordsOfActorKind('anonymous', language),
    system: wordsOfActorKind('system', language),
  };
  const erased = formatMessage({ id: 'audit.journal.erased', defaultMessage: 'сведения стёрты' });
  return {
    erased,
    kinds,
    action: (code: string): string => wordsOfAction(code, language),
    typeCalled: (type: string, otherwise: string): string => wordsOfType(type, language, otherwise),
    type: ({ object }: JournalRow): string => wordsOfType(object.type, language, object.typeName),
    /** The name as it was then, of a job what its task is called today; a kind alone has none. */
    actor: ({ actor, isErased }: JournalRow): string =>
      actor.title?.[language] ||
      actor.name ||
      (isErased && actor.id !== null ? `№ ${actor.id}, ${erased}` : kinds[actor.kind]),
    object: ({ object, isErased }: JournalRow): string => object.title || (isErased ? erased : object.id),
    time: (at: string): string => formatDate(at, { dateStyle: 'short', timeStyle: 'medium' }),
  };
}
