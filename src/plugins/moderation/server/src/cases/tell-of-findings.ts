import type { Core } from '@strapi/strapi';
import type { CheckReport } from '../../../shared/contract';
import { CHECK_EVENTS } from '../events/checks';
import type { CaseRow } from './case-row';
import { tellOfCase } from './tell-of-case';

/** More would not be read in a letter: the form shows them all. */
const MOST = 10;

/** Errors one under the other, as a letter tells them. */
export function wordsOfErrors({ findings }: Pick<CheckReport, 'findings'>): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const lines = errors.slice(0, MOST).map(({ message, mend, excerpt }) => {
    const quoted = excerpt === null ? '' : ` «${excerpt}».`;
    return `– ${message.ru}${quoted} ${mend.ru}`;
  });
  return [...lines, ...(errors.length > MOST ? [`… и ещё ${errors.length - MOST}`] : [])].join('\n');
}

interface Told {
  /** ids of panel users. */
  readonly to: readonly number[];
  readonly leadsTo: 'document' | 'case';
}

/** Tells people what kept a version from the public, once for the same content under the same policy. */
export async function tellOfFindings(
  strapi: Core.Strapi,
  row: CaseRow,
  report: CheckReport,
  told: Told,
): Promise<void> {
  if (report.errors === 0) return;
  const key = `${CHECK_EVENTS.failed}:${row.document_id}:${report.hash}:${report.policyVersion}:${told.leadsTo}`;
  await tellOfCase(strapi, row, {
    ...told,
    event: CHECK_EVENTS.failed,
    person: null,
    text: wordsOfErrors(report),
    key,
  });
}
