import type { Refusal } from '../../../../../domain/refusal';
import { type RefusalStatus, RefusedError } from '../../../../../shared/errors';

const FORBIDDEN: ReadonlySet<string> = new Set([
  'VerbForbidden',
  'ForeignOrganization',
  'CommonContent',
  'NotDeciderOfStep',
  'AuthorMayNotDecide',
  'RemarkNotYours',
]);

const caseNotFoundText = {
  ru: 'Такого дела модерации нет. Вернитесь к очереди.',
  en: 'There is no such case. Go back to the queue.',
};

const documentNotFoundText = {
  ru: 'Такого материала нет.',
  en: 'There is no such document.',
};

export const caseNotFound = (): RefusedError => new RefusedError(404, 'CaseNotFound', caseNotFoundText);

export const documentNotFound = (): RefusedError =>
  new RefusedError(404, 'DocumentNotFound', documentNotFoundText);

/**
 * Throws the first reason with all of them in `errors`: 403 where the person may not, 409 where the state is another
 * one than the person believed.
 * @param extra what the person needs to go on, e.g. the decision that came first
 */
export function refuseFor(refusals: readonly Refusal[], extra: Readonly<Record<string, unknown>> = {}): void {
  const [first] = refusals;
  if (!first) return;
  const status: RefusalStatus = FORBIDDEN.has(first.code) ? 403 : 409;
  throw new RefusedError(status, first.code, first.message, { refusals, extra });
}

/** What is wrong with what was sent. */
export function refuseInput(refusals: readonly Refusal[]): void {
  const [first] = refusals;
  if (first) throw new RefusedError(400, 'InvalidDecision', first.message, { refusals });
}

const nothingChangedText = {
  ru: 'Материал не изменился с последней публикации. Внесите правки и сохраните их.',
  en: 'Nothing has changed since the last publication. Make your changes and save them.',
};

export const nothingChanged = (): RefusedError => new RefusedError(409, 'NothingChanged', nothingChangedText);
