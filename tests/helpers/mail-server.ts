import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { afterThisFile } from './cleanup';

/** What the server does with the next letter it is offered. */
export type MailBehaviour =
  | 'accept'
  | 'refuse-for-now'
  | 'refuse-for-good'
  | 'slow'
  /** The connection breaks before the letter is whole. */
  | 'cut'
  /** The letter is taken, and the connection breaks before the answer. */
  | 'accept-and-cut';

/** A letter the server has taken: the envelope's recipients beside the letter itself. */
export interface TakenMail {
  readonly recipients: string[];
  readonly mail: Email;
}

const SLOW_MS = 1500;

const answer = (code: number, text: string): Error => Object.assign(new Error(text), { responseCode: code });

async function read(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const recipientsOf = ({ envelope }: SMTPServerSession): string[] =>
  envelope.rcptTo.map(({ address }) => address);

/** A real SMTP server on loopback. `behave` is asked at every recipient; what is accepted is parsed and kept. */
export class MailServer {
  readonly taken: TakenMail[] = [];
  behave: (recipient: string) => MailBehaviour = () => 'accept';
  private server: SMTPServer | null = null;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** On the port it had before, so that a server that was down comes back where it was. */
  async start(): Promise<this> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onRcptTo: ({ address }, _session, done) => {
        const behaviour = this.behave(address);
        if (behaviour === 'refuse-for-now') done(answer(451, '4.3.0 Try again later'));
        else if (behaviour === 'refuse-for-good') done(answer(550, '5.1.1 No such mailbox'));
        else done();
      },
      onData: (stream, session, done) => {
        void this.receive(stream, session).then(() => done(null), done);
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
    return this;
  }

  async stop(): Promise<void> {
    const server = this.server;
    this.server = null;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private async receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const recipients = recipientsOf(session);
    const behaviour = this.behave(recipients[0] ?? '');
    const raw = await read(stream);
    if (behaviour === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    if (behaviour !== 'cut') this.taken.push({ recipients, mail: await PostalMime.parse(raw) });
    if (behaviour === 'cut' || behaviour === 'accept-and-cut') this.cut(session.id);
  }

  /** smtp-server keeps the socket of a connection to itself. */
  private cut(session: string): void {
    for (const connection of this.server?.connections ?? []) {
      const { id, _socket: socket } = connection as { id: string; _socket: { destroy(): void } };
      if (id === session) socket.destroy();
    }
  }
}

/** Started, and stopped after the test file. */
export async function startMailServer(): Promise<MailServer> {
  const server = await new MailServer().start();
  afterThisFile(() => server.stop());
  return server;
}
