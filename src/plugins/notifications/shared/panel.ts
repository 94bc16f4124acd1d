import type { Channel } from './contract';

/** Requests and answers of the panel's routes. */

export interface Pagination {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

export interface ListAnswer<Item> {
  data: Item[];
  meta: { pagination: Pagination };
}

export interface ItemAnswer<Item> {
  data: Item;
}

/** In two languages where the panel does not know the words itself: what plugins call their events. */
export interface Words {
  ru: string;
  en: string;
}

export interface InboxItem {
  documentId: string;
  event: string;
  subject: string;
  text: string;
  /** A path of the panel, or an absolute address. */
  link: string | null;
  createdAt: string;
  readAt: string | null;
}

export interface InboxQuery {
  page?: number;
  pageSize?: number;
  unread?: 'true' | undefined;
}

export interface InboxSummary {
  unread: number;
}

export const STAGES = ['queued', 'sent', 'failed', 'opened', 'answered'] as const;
export type Stage = (typeof STAGES)[number];

/** `gathered`: told in a digest, which is a message of its own and counted instead. */
export const DELIVERY_STAGES = [...STAGES, 'gathered'] as const;
export type DeliveryStage = (typeof DELIVERY_STAGES)[number];

export interface Delivery {
  documentId: string;
  event: string;
  channel: Channel;
  recipient: {
    kind: 'staff' | 'citizen' | 'address' | 'subscriber' | 'system';
    name: string | null;
    address: string | null;
  };
  stage: DeliveryStage;
  attempts: number;
  reason: string | null;
  createdAt: string;
  /** When it is tried next; null: at once, or never again. */
  dueAt: string | null;
  sentAt: string | null;
  failedAt: string | null;
  openedAt: string | null;
  answeredAt: string | null;
  /** To whom it went and what it said was erased when its term was over. */
  isErased: boolean;
  /** Not while it waits to be sent anyway, and not when it was erased. */
  canResend: boolean;
}

export interface DeliveriesQuery {
  page?: number;
  pageSize?: number;
  channel?: Channel | undefined;
  event?: string | undefined;
  stage?: DeliveryStage | undefined;
  /** A part of the recipient's name or address. */
  text?: string | undefined;
  /** Days of the calendar, the last one included: `2026-11-21`. */
  from?: string | undefined;
  to?: string | undefined;
}

export type FiguresQuery = Pick<DeliveriesQuery, 'from' | 'to'>;

/** A message is counted at the furthest stage it has reached. */
export interface ChannelFigures {
  channel: Channel;
  queued: number;
  sent: number;
  failed: number;
  opened: number;
  answered: number;
}

export interface ResendBody {
  messages: string[];
}

/** `skipped`: waiting to be sent anyway, or erased. */
export interface ResendAnswer {
  resent: number;
  skipped: number;
}

export interface Suppression {
  documentId: string;
  channel: Channel;
  address: string;
  reason: string | null;
  createdAt: string;
}

export interface ChannelState {
  channel: Channel;
  /** What is missing and what to do; null: ready. */
  missing: Words | null;
  /** Letters lie in DATA_DIR/outbox instead of being sent. */
  isOutbox: boolean;
}

/** Channels that reach a person outside the panel: the inbox needs no test, webhooks have their own. */
export const TESTABLE_CHANNELS = ['email', 'web-push', 'sms', 'max', 'vk'] as const;
export type TestableChannel = (typeof TESTABLE_CHANNELS)[number];

/** What the other side answered to a test. */
export interface ChannelTest {
  isSent: boolean;
  /** null: a browser. */
  address: string | null;
  reason: string | null;
}

export interface EventOfTemplates {
  code: string;
  title: Words;
  audience: 'staff' | 'public';
  urgent: boolean;
  templates: { channel: Channel; isEdited: boolean }[];
}

export interface TemplateText {
  subject: string;
  text: string;
}

export interface Template extends TemplateText {
  event: string;
  title: Words;
  channel: Channel;
  shipped: TemplateText;
  isEdited: boolean;
  variables: { name: string; title: Words; sample: string }[];
}

export interface Preview {
  subject: string;
  text: string;
  /** Only for letters. */
  html: string | null;
}
