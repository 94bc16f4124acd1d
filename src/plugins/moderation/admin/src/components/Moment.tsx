import { useIntl } from 'react-intl';

interface MomentProps {
  at: string;
  /** IANA zone of the organisation; without it the clock of the person who reads. */
  zone?: string | null | undefined;
}

/** A moment as people write it, with the instant for machines. */
export const Moment = ({ at, zone }: MomentProps) => {
  const { formatDate } = useIntl();
  const words = formatDate(at, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(zone ? { timeZone: zone } : {}),
  });
  return <time dateTime={at}>{words}</time>;
};
