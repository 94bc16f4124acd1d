import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What nodemailer hands to a transport of one's own. */
interface ComposedMail {
  message: { createReadStream(): Readable; messageId(): string };
}

type Done = (error: Error | null, sent?: { messageId: string; file: string }) => void;

/** Sorted by time; the digest keeps two messages of one millisecond apart. */
function fileName(messageId: string, now: Date): string {
  const digest = createHash('sha256').update(messageId).digest('hex').slice(0, 12);
  return `${now.toISOString().replace(/:/g, '-')}-${digest}.eml`;
}

async function write(directory: string, { message }: ComposedMail) {
  const messageId = message.messageId();
  const file = path.join(directory, fileName(messageId, new Date()));
  await mkdir(directory, { recursive: true, mode: 0o700 });
  // Under another name until it is whole: whoever watches the directory never reads half a message.
  await pipeline(message.createReadStream(), createWriteStream(`${file}.part`, { mode: 0o600 }));
  await rename(`${file}.part`, file);
  return { messageId, file };
}

/**
 * A nodemailer transport for installations without a mail server: every message becomes an .eml file (RFC 5322)
 * that any mail program opens.
 */
export function outboxTransport(directory: string) {
  return {
    name: 'outbox',
    version: '1.0.0',
    send(mail: ComposedMail, done: Done): void {
      write(directory, mail).then((sent) => done(null, sent), done);
    },
  };
}
