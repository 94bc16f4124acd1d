import { Grid, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { JournalDetails } from '../../../../shared/journal';
import { useJournalWords } from './words';

/** Who, when, from where, and the place in the chain. */
export const EntryFacts = ({ entry }: { entry: JournalDetails }) => {
  const { formatMessage } = useIntl();
  const words = useJournalWords();
  const nothing = entry.isErased ? words.erased : '—';
  const chain =
    entry.seq === null
      ? formatMessage({ id: 'audit.entry.unsealed', defaultMessage: 'ещё не запечатана' })
      : `№ ${entry.seq}, ${entry.hash?.slice(0, 16) ?? ''}…`;
  const facts: [string, string][] = [
    [formatMessage({ id: 'audit.journal.time', defaultMessage: 'Когда' }), words.time(entry.at)],
    [formatMessage({ id: 'audit.journal.person', defaultMessage: 'Кто' }), words.actor(entry)],
    [
      formatMessage({ id: 'audit.journal.organization', defaultMessage: 'Организация' }),
      entry.organization?.name ?? '—',
    ],
    [formatMessage({ id: 'audit.entry.type', defaultMessage: 'Вид объекта' }), words.type(entry)],
    [formatMessage({ id: 'audit.entry.object-id', defaultMessage: 'Идентификатор' }), entry.object.id],
    [formatMessage({ id: 'audit.journal.address', defaultMessage: 'Адрес' }), entry.address ?? nothing],
    [formatMessage({ id: 'audit.entry.agent', defaultMessage: 'Программа' }), entry.userAgent ?? nothing],
    [formatMessage({ id: 'audit.entry.request', defaultMessage: 'Запрос' }), entry.requestId ?? '—'],
    [formatMessage({ id: 'audit.entry.chain', defaultMessage: 'Место в цепочке' }), chain],
    ...(entry.erasure
      ? [
          [
            formatMessage({ id: 'audit.entry.erasure', defaultMessage: 'Сведения стёрты' }),
            `${words.time(entry.erasure.at)}, № ${entry.erasure.entryId}`,
          ] satisfies [string, string],
        ]
      : []),
  ];

  return (
    <Grid.Root tag="dl" gap={4}>
      {facts.map(([name, value]) => (
        <Grid.Item key={name} col={6} xs={12} direction="column" alignItems="flex-start">
          <Typography tag="dt" variant="sigma" textColor="neutral600">
            {name}
          </Typography>
          <Typography tag="dd" style={{ overflowWrap: 'anywhere' }}>
            {value}
          </Typography>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};
