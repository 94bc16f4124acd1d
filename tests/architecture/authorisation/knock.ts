import type { App } from '../../helpers/app';
import { ACTORS, type Actor, type Headers } from './actors';

/** One request of the test: the row it belongs to and what is sent. */
export type Knock = {
  row: string;
  method: string;
  path: string;
  body: object;
  /** It may end the session it is sent with: after all others. */
  endsSession: boolean;
};

/** What was answered to each actor, by row. */
export type Answers = Map<string, Map<Actor, number>>;

const AT_ONCE = 8;
let sent = 0;

/** Sends every knock as every actor, those that end sessions last. */
export async function knockAtAll(
  app: App,
  knocks: readonly Knock[],
  headers: Map<Actor, Headers>,
): Promise<Answers> {
  const answers: Answers = new Map(knocks.map(({ row }) => [row, new Map()]));
  const work = knocks.flatMap((knock) => ACTORS.map((actor) => ({ knock, actor })));
  const run = async (queue: typeof work): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { knock, actor } = next;
      const status = await send(app, knock, headers.get(actor) ?? {});
      answers.get(knock.row)?.set(actor, status);
    }
  };
  const harmless = work.filter(({ knock }) => !knock.endsSession);
  await Promise.all(Array.from({ length: AT_ONCE }, () => run(harmless)));
  await run(work.filter(({ knock }) => knock.endsSession));
  return answers;
}

async function send(app: App, { method, path, body }: Knock, headers: Headers): Promise<number> {
  const hasBody = method !== 'GET' && method !== 'DELETE';
  const response = await fetch(app.url + path, {
    method,
    redirect: 'manual',
    headers: {
      ...headers,
      'X-Forwarded-For': anotherAddress(),
      ...(hasBody && { 'Content-Type': 'application/json' }),
    },
    ...(hasBody && { body: JSON.stringify(body) }),
  });
  await response.arrayBuffer();
  return response.status;
}

/** Attempts are counted by address: with one for each request no limit answers in the door's place. */
function anotherAddress(): string {
  sent += 1;
  return `10.${(sent >> 16) & 255}.${(sent >> 8) & 255}.${sent & 255}`;
}
