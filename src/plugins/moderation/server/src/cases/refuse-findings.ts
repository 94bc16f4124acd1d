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

/** @throws RefusedError 400 `ChecksFailed`, each error at its field with how to mend it */
export function refuseFindings({ findings }: Pick<CheckReport, 'findings'>): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const refusals = errors.map(refusalOf);
  throw new RefusedError(400, 'ChecksFailed', moderationMessages.ChecksFailed, { refusals });
}
