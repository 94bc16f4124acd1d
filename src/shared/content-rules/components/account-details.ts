import {
  type AccountDetails,
  checkAccountDetails,
  normalizeAccountDetails,
} from '../../../domain/account/account-details';
import { type Data, type ModelRules, textOf } from '../rule';

/** What a draft may still lack. */
const INCOMPLETE: readonly string[] = ['AccountKind', 'AccountFieldRequired'];

function detailsOf(data: Data): AccountDetails {
  return {
    kind: textOf(data, 'kind') ?? '',
    recipient: textOf(data, 'recipient'),
    bankName: textOf(data, 'bankName'),
    bik: textOf(data, 'bik'),
    account: textOf(data, 'account'),
    correspondentAccount: textOf(data, 'correspondentAccount'),
    singleTreasuryAccount: textOf(data, 'singleTreasuryAccount'),
    treasuryAccount: textOf(data, 'treasuryAccount'),
    personalAccount: textOf(data, 'personalAccount'),
    kbk: textOf(data, 'kbk'),
  };
}

export const accountDetailsRules: ModelRules = {
  whole: {
    reads: [],
    normalize: (data) => {
      const { kind: _kind, ...fields } = normalizeAccountDetails(detailsOf(data));
      return { ...data, ...fields };
    },
    check: (data, path, stage) => {
      const refusals = checkAccountDetails(detailsOf(data), path);
      return stage === 'complete' ? refusals : refusals.filter(({ code }) => !INCOMPLETE.includes(code));
    },
  },
};
