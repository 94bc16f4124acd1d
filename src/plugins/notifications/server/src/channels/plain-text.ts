import type { OutgoingMessage } from './adapter';

/** A message for channels without a subject: it is the first line, the link is the last. */
export const plainText = ({
  subject,
  text,
  link,
}: Pick<OutgoingMessage, 'subject' | 'text' | 'link'>): string =>
  [subject, text, link ?? ''].filter((part) => part !== '').join('\n');
