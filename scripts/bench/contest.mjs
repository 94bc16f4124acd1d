import { compare } from './measure.mjs';

export async function fetchText(url) {
  const answer = await fetch(url);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${text}`);
  return text;
}

/** One answer and the SQL statements it took, after a first one that fills whatever is kept in memory. */
async function probe(application, route) {
  await fetchText(application.url + route);
  await application.ask('queries');
  const body = await fetchText(application.url + route);
  return { body, queries: (await application.ask('queries')).count };
}

/** Ours and the unmodified controller on the same rows, bare Koa with the very bytes ours answered. */
export async function contest(application, koa, { name, ours, stock }) {
  const our = await probe(application, ours);
  const their = await probe(application, stock);
  await koa.ask({ path: `/${name}`, body: our.body });
  const figures = await compare({
    ours: application.url + ours,
    'unmodified Strapi': application.url + stock,
    'bare Koa': `${koa.url}/${name}`,
  });
  return {
    name,
    queries: { ours: our.queries, 'unmodified Strapi': their.queries },
    bytes: { ours: Buffer.byteLength(our.body), 'unmodified Strapi': Buffer.byteLength(their.body) },
    ...figures,
  };
}
