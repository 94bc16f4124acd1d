import { useIntl } from 'react-intl';
import { wordsOfActorKind } from '../../../../../domain/audit/actor-words';
import type { VersionAct } from '../../../shared/contract';
import type { VersionActor, VersionSummary } from '../../../shared/version-contract';

const ACTS: Readonly<Record<VersionAct, string>> = {
  create: 'Создание',
  save: 'Сохранение',
  publish: 'Публикация',
  unpublish: 'Снятие с публикации',
  discard: 'Отмена правок',
  delete: 'Удаление',
  restore: 'Восстановление',
};

/** How versions are told: what was done, by whom, when. */
export function useVersionWords() {
  const { formatMessage, formatDate, locale } = useIntl();
  const language = locale === 'en' ? 'en' : 'ru';
  return {
    act: (act: VersionAct) => formatMessage({ id: `audit.versions.act.${act}`, defaultMessage: ACTS[act] }),
    who: ({ kind, name, title }: VersionActor) =>
      kind === 'staff' && name
        ? name
        : [wordsOfActorKind(kind, language), title?.[language] ?? name].filter(Boolean).join(': '),
    when: ({ at }: VersionSummary) => formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
    erased: formatMessage({ id: 'audit.versions.erased', defaultMessage: 'Содержание стёрто по закону' }),
    type: (uid: string) => formatMessage({ id: `audit.type.${uid}`, defaultMessage: uid }),
  };
}
