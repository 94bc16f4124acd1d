import type { Finding } from '../../../../../domain/checks/check';
import { moderationMessages } from '../../../../../domain/moderation/messages';
import type { Refusal } from '../../../../../domain/refusal';
import { RefusedError } from '../../../../../shared/errors';
import type { CheckReport } from '../../../shared/contract';

/** What is wrong, in which words, and how to mend it: one sentence after the other. */
function refusalOf({ check, path, message, mend, excerpt }: Finding): Refusal {
  const quoted = (open: string, close: string): string =>
    excerpt === null ? '' : ` ${open}${excerpt}${close}.`;
  return {
    code: check,
    path,
    message: {
      ru: `${message.ru}${quoted('«', '»')} ${mend.ru}`,
      en: `${message.en}${quoted('“', '”')} ${mend.en}`,
    },
  };
}

/** 400 `ChecksFailed`, each error at its field with how to mend it; null where there are no errors. */
export function refusalOfFindings({ findings }: Pick<CheckReport, 'findings'>): RefusedError | null {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return null;
  const refusals = errors.map(refusalOf);
  return new RefusedError(400, 'ChecksFailed', moderationMessages.ChecksFailed, { refusals });
}

/** @throws RefusedError 400 `ChecksFailed` */
export function refuseFindings(report: Pick<CheckReport, 'findings'>): void {
  const refused = refusalOfFindings(report);
  if (refused) throw refused;
}
