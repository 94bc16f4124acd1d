const ROUNDS = 60;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const DOCUMENTS = { 'news item': 'api::news-item.news-item', 'service card': 'api::service.service' };

/**
 * Lets the benchmark pass by the document middlewares of one plugin: found by where they are registered, so that the
 * product needs no switch for it. Call it before the plugins' bootstrap.
 */
export function switchFor(strapi, plugin) {
  let isOff = false;
  const { use } = strapi.documents;
  strapi.documents.use = (middleware) => {
    const isOurs = new Error('who').stack.includes(`/plugins/${plugin}/`);
    return use.call(strapi.documents, (context, next) =>
      isOurs && isOff ? next() : middleware(context, next),
    );
  };
  return (off) => {
    isOff = off;
  };
}

/** A save as the panel does it: one request to the content manager. */
async function saveByPanel({ url, token }, uid, documentId, data) {
  const answer = await fetch(`${url}/content-manager/collection-types/${uid}/${documentId}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(data),
  });
  await answer.text();
  if (answer.status !== 200) throw new Error(`A save was answered with ${answer.status}`);
}

/** Times with the journal and versions and without, in turn, on one server and one database. */
async function timed(save, turnOff) {
  const times = { with: [], without: [] };
  for (let round = 0; round < ROUNDS * 2; round += 1) {
    const without = round % 2 === 1;
    turnOff(without);
    const started = performance.now();
    await save({ title: `Заголовок ${round}` });
    times[without ? 'without' : 'with'].push(performance.now() - started);
  }
  turnOff(false);
  // The first saves of each kind warm up.
  const middle = (list) => median(list.slice(10));
  const [on, off] = [middle(times.with), middle(times.without)];
  return { with: on, without: off, ratio: on / off };
}

/**
 * By kind of document, saved by the panel and by the document service alone: medians in ms, and how many times longer a
 * save takes with the journal and versions.
 */
export async function timeSaves(strapi, turnOff, panel) {
  const results = {};
  for (const [name, uid] of Object.entries(DOCUMENTS)) {
    const { documentId } = await strapi.documents(uid).findFirst({});
    results[`${name}, panel`] = await timed((data) => saveByPanel(panel, uid, documentId, data), turnOff);
    results[`${name}, document service`] = await timed(
      (data) => strapi.documents(uid).update({ documentId, data }),
      turnOff,
    );
  }
  return results;
}
