import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { formatLocalDate } from '../../../../../domain/time/local-date';
import { wallTimeAt } from '../../../../../domain/time/zone';
import type { Membership } from '../../../shared/contract';

const here = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The document a person acts on and its last day; red once that is over. */
export const AuthorityCell = ({ authority }: Pick<Membership, 'authority'>) => {
  const { formatMessage } = useIntl();
  if (!authority) return <Typography>—</Typography>;
  const { document, until } = authority;
  const isOver = until !== null && until < wallTimeAt(new Date(), here()).date;
  const term =
    until === null
      ? formatMessage({ id: 'registry.authority.endless', defaultMessage: 'бессрочно' })
      : formatMessage(
          isOver
            ? { id: 'registry.authority.over', defaultMessage: 'срок истёк {day}' }
            : { id: 'registry.authority.till', defaultMessage: 'до {day}' },
          { day: formatLocalDate(until) },
        );
  return (
    <Flex direction="column" alignItems="flex-start" maxWidth="18rem">
      <Typography>{document}</Typography>
      <Typography variant="pi" textColor={isOver ? 'danger600' : 'neutral600'}>
        {term}
      </Typography>
    </Flex>
  );
};
