import { Moment } from '../components/Moment';
import { useWords } from '../words';
import type { ShownClock } from './use-clock';
import { browserZone, offsetIn } from './wall-dates';

interface ClockNoteProps {
  clock: ShownClock;
  /** What is entered; null: nothing yet. */
  instant: Date | null;
}

/** By whose clock the time is meant, and what one's own clock shows then. */
export const ClockNote = ({ clock, instant }: ClockNoteProps) => {
  const { say } = useWords();
  const { zone, whose, isLoading } = clock;
  if (isLoading) return <>{say('clock.loading', 'Узнаём часовой пояс…')}</>;
  const moment = instant ?? new Date();
  const offset = offsetIn(zone, moment);
  const words: Record<ShownClock['whose'], string> = {
    organization: say('clock.organization', 'По времени организации ({offset}).', { offset }),
    site: say('clock.site', 'Организация не выбрана: по времени сайта ({offset}).', { offset }),
    person: say('clock.person', 'По вашим часам ({offset}).', { offset }),
  };
  const isOther = offset !== offsetIn(browserZone(), moment);
  return (
    <>
      {words[whose]}
      {instant && isOther && (
        <>
          {' '}
          {say('clock.yours', 'У вас в этот момент:')} <Moment at={instant.toISOString()} />
        </>
      )}
    </>
  );
};
