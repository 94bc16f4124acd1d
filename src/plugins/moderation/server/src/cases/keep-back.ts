import type { Core } from '@strapi/strapi';
import type { RefusedError } from '../../../../../shared/errors';
import type { CheckReport } from '../../../shared/contract';
import { peopleOfCase } from '../contacts/tell-of-contacts';
import { CASE_EVENTS } from '../events/cases';
import { peopleWhoApproved } from '../queries/acts';
import type { CaseRow } from './case-row';
import { moveCase } from './move-case';
import type { OpenCase } from './open-case';
import { tellOfCase } from './tell-of-case';
import { tellOfFindings, wordsOfErrors } from './tell-of-findings';

interface Others {
  readonly to: readonly number[];
  readonly leadsTo: 'document' | 'case';
}

/** A version whose time has come does not become public: it is approved and planned no more, and its author is told why. */
export const unschedule = (strapi: Core.Strapi, row: CaseRow, text: string): Promise<void> =>
  moveCase(strapi, row, { verb: 'unschedule', stage: 'approved', by: null, text });

/** Keeps the version back. @returns who has to be told besides: whoever approved it; of what had no plan its author too */
async function keptBack(strapi: Core.Strapi, { row, trx }: OpenCase, text: string): Promise<Others> {
  if (row.stage !== 'scheduled') return { to: await peopleOfCase(trx, row), leadsTo: 'document' };
  await unschedule(strapi, row, text);
  return { to: await peopleWhoApproved(trx, row), leadsTo: 'case' };
}

/** The checks of this minute have found errors. In the transaction that keeps their report. */
export async function keepBackForErrors(
  strapi: Core.Strapi,
  open: OpenCase,
  report: CheckReport,
): Promise<void> {
  const others = await keptBack(strapi, open, `проверка нашла ошибки.\n${wordsOfErrors(report)}`);
  await tellOfFindings(strapi, open.row, report, others);
}

/** The sentence about the whole, then those about fields that say something else. */
function wordsOfRefusal({ text, refusals }: RefusedError): string {
  const ofFields = new Set(refusals.map(({ message }) => message.ru));
  ofFields.delete(text.ru);
  return [text.ru, ...[...ofFields].map((words) => `– ${words}`)].join('\n');
}

/** The publication itself was refused, and rolled back. */
export async function keepBackForRefusal(
  strapi: Core.Strapi,
  open: OpenCase,
  refused: RefusedError,
): Promise<void> {
  const { row } = open;
  const words = wordsOfRefusal(refused);
  const others = await keptBack(strapi, open, `в публикации отказано.\n${words}`);
  const event = CASE_EVENTS.publicationRefused;
  const key = `${event}:${row.document_id}:${row.round}:${row.stage}`;
  await tellOfCase(strapi, row, { ...others, event, person: null, text: words, key });
}
