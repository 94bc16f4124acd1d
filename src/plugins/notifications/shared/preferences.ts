import type { Channel } from './contract';
import type { Words } from './panel';

/** Requests and answers of the page «Настройки уведомлений». */

export type Frequency = 'off' | 'at-once' | 'daily';

/** Channels of a person that need a confirmed number or id. */
export const CONTACT_CHANNELS = ['sms', 'max', 'vk'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

export interface ChannelChoice {
  channel: Channel;
  frequency: Frequency;
  /** false: urgent, reaches the person whatever is chosen. */
  canBeSilenced: boolean;
}

export interface EventChoices {
  code: string;
  title: Words;
  urgent: boolean;
  choices: ChannelChoice[];
}

export interface Contact {
  channel: ContactChannel;
  /** Confirmed, written to; null: none yet. */
  address: string | null;
  /** Waits for the code that was sent there. */
  pendingAddress: string | null;
}

export interface Browser {
  documentId: string;
  title: string | null;
  createdAt: string;
}

export interface Hours {
  /** Minutes since midnight of the zone. */
  quiet: { from: number; to: number } | null;
  digestAt: number;
  /** null: the zone of the installation. */
  timeZone: string | null;
}

export interface Preferences extends Hours {
  events: EventChoices[];
  /** Channels of people, and what each of them still needs; null: ready. */
  channels: { channel: Channel; missing: Words | null }[];
  contacts: Contact[];
  browsers: Browser[];
  /** Key browsers subscribe with; null: web push is not set up. */
  pushKey: string | null;
  defaultTimeZone: string;
}

export interface SavePreferencesBody extends Hours {
  choices: { event: string; channel: string; frequency: Frequency }[];
}

export interface AddBrowserBody {
  endpoint: string;
  p256dh: string;
  auth: string;
  title: string | null;
}
