import type { Core } from '@strapi/strapi';
import { MESSAGE_UID } from '../../../shared/ids';
import type { Delivery } from '../../../shared/panel';
import type { DeliveriesQuestion } from '../validation/deliveries';
import { pageWindow } from './page';
import { momentsOf } from './period';
import { strandedSince } from './requeue-messages';

type Row = Omit<Delivery, 'recipient' | 'isErased' | 'canResend'> & {
  updatedAt: string;
  recipientKind: Delivery['recipient']['kind'];
  recipientName: string | null;
  address: string | null;
  erasedAt: string | null;
};

const SELECTED = [
  'documentId',
  'event',
  'channel',
  'recipientKind',
  'recipientName',
  'address',
  'stage',
  'attempts',
  'reason',
  'createdAt',
  'updatedAt',
  'dueAt',
  'sentAt',
  'failedAt',
  'openedAt',
  'answeredAt',
  'erasedAt',
];

function whereOf(strapi: Core.Strapi, question: DeliveriesQuestion) {
  const { channel, event, stage, text } = question;
  const { since, before } = momentsOf(strapi, question);
  return {
    ...(channel ? { channel } : {}),
    ...(event ? { event } : {}),
    ...(stage ? { stage } : {}),
    ...(since || before
      ? { createdAt: { ...(since ? { $gte: since } : {}), ...(before ? { $lt: before } : {}) } }
      : {}),
    ...(text ? { $or: [{ recipientName: { $containsi: text } }, { address: { $containsi: text } }] } : {}),
  };
}

const iso = (moment: string | null): string | null => moment && new Date(moment).toISOString();

const toDelivery = ({ recipientKind, recipientName, address, ...row }: Row): Delivery => ({
  documentId: row.documentId,
  event: row.event,
  channel: row.channel,
  recipient: { kind: recipientKind, name: recipientName, address },
  stage: row.stage,
  attempts: row.attempts,
  reason: row.reason,
  createdAt: new Date(row.createdAt).toISOString(),
  dueAt: row.stage === 'queued' ? iso(row.dueAt) : null,
  sentAt: iso(row.sentAt),
  failedAt: iso(row.failedAt),
  openedAt: iso(row.openedAt),
  answeredAt: iso(row.answeredAt),
  isErased: row.erasedAt !== null,
  canResend: row.erasedAt === null && (row.stage !== 'queued' || new Date(row.updatedAt) < strandedSince()),
});

/** One page of messages, newest first, and how many there are in all. */
export async function deliveriesPage(
  strapi: Core.Strapi,
  question: DeliveriesQuestion,
): Promise<{ deliveries: Delivery[]; total: number }> {
  const [rows, total]: [Row[], number] = await strapi.db.query(MESSAGE_UID).findWithCount({
    select: SELECTED,
    where: whereOf(strapi, question),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...pageWindow(question),
  });
  return { deliveries: rows.map(toDelivery), total };
}
