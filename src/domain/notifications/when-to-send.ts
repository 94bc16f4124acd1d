import { type DigestTime, nextDigestAt } from './digest-time';
import { afterQuiet, type QuietHours } from './quiet-hours';

/** How a person wants to hear of an event through a channel. */
export type Frequency = 'off' | 'at-once' | 'daily';

/** Channels of one person; webhooks belong to systems and have no preferences. */
export const PERSONAL_CHANNELS = ['inbox', 'email', 'web-push', 'sms', 'max', 'vk'] as const;

export type PersonalChannel = (typeof PERSONAL_CHANNELS)[number];

/** What everybody gets who never chose: nothing that costs money or leads outside before it is asked for. */
const DEFAULTS: Readonly<Record<PersonalChannel, Frequency>> = {
  inbox: 'at-once',
  email: 'at-once',
  'web-push': 'at-once',
  sms: 'off',
  max: 'off',
  vk: 'off',
};

/** Through these an urgent event reaches its person whatever was chosen. */
const NOT_TO_BE_SILENCED: readonly PersonalChannel[] = ['inbox', 'email'];

export interface SendingQuestion {
  readonly urgent: boolean;
  readonly channel: PersonalChannel;
  /** null: the person never chose. */
  readonly chosen: Frequency | null;
  readonly quiet: QuietHours | null;
  readonly digest: DigestTime;
}

export type SendingPlan =
  | { readonly kind: 'never' }
  | { readonly kind: 'at'; readonly at: Date }
  /** Together with everything else of the person that waits for the same digest. */
  | { readonly kind: 'digest'; readonly at: Date };

export const canBeSilenced = (urgent: boolean, channel: PersonalChannel): boolean =>
  !urgent || !NOT_TO_BE_SILENCED.includes(channel);

/** What holds for the channel of an event: the choice, the default, or what urgency leaves of them. */
export function frequencyOf({
  urgent,
  channel,
  chosen,
}: Omit<SendingQuestion, 'quiet' | 'digest'>): Frequency {
  const wanted = chosen ?? DEFAULTS[channel];
  if (!canBeSilenced(urgent, channel)) return 'at-once';
  // The inbox is a list that waits for its reader: there is nothing to gather. What is urgent is never gathered.
  return wanted === 'daily' && (urgent || channel === 'inbox') ? 'at-once' : wanted;
}

/**
 * When a message leaves: preferences × quiet hours × digest. Urgent messages and the inbox wait for nothing; a digest
 * that falls into the quiet hours leaves at their end.
 */
export function whenToSend(question: SendingQuestion, now: Date): SendingPlan {
  const { urgent, channel, quiet, digest } = question;
  const frequency = frequencyOf(question);
  if (frequency === 'off') return { kind: 'never' };
  const disturbs = !urgent && channel !== 'inbox' && quiet !== null;
  const undisturbed = (at: Date): Date => (disturbs ? afterQuiet(quiet, at) : at);
  return frequency === 'daily'
    ? { kind: 'digest', at: undisturbed(nextDigestAt(digest, now)) }
    : { kind: 'at', at: undisturbed(now) };
}
