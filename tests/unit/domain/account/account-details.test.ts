import { checkAccountDetails, normalizeAccountDetails } from '../../../../src/domain/account/account-details';
import { formatKbk, normalizeKbk } from '../../../../src/domain/account/kbk';
import { codesOf, pathsOf } from '../arbitraries';

const bank = {
  kind: 'bank',
  recipient: 'МБУ «Городская библиотека»',
  bankName: 'ПАО «Банк»',
  bik: '049805746',
  account: '40602810700000000025',
  correspondentAccount: '30101810800000000746',
};

const treasury = {
  kind: 'treasury',
  bankName: 'Отделение Тула Банка России//УФК по Тульской области',
  bik: '010349101',
  singleTreasuryAccount: '40102810945370000010',
  treasuryAccount: '03100643000000011800',
  personalAccount: '03731А12340',
  kbk: '18210301000011000110',
};

describe('account details', () => {
  it.each([
    ['in a bank', bank],
    ['in the treasury', treasury],
    [
      'in the treasury, without what only payments to the budget have',
      { ...treasury, personalAccount: null, kbk: '' },
    ],
    ['in a bank without a correspondent account', { ...bank, correspondentAccount: undefined }],
    ['in the Bank of Russia', { kind: 'bank', bik: '049805000', account: '40302810700003000001' }],
  ])('%s are accepted', (_, details) => {
    expect(checkAccountDetails(details)).toEqual([]);
  });

  it.each([
    ['kind', 'AccountKind', { ...bank, kind: 'cash' }],
    ['bik', 'BikFormat', { ...bank, bik: '04980574' }],
    ['bik', 'AccountFieldRequired', { ...bank, bik: null }],
    ['account', 'AccountFieldRequired', { ...bank, account: '' }],
    ['account', 'AccountLength', { ...bank, account: '4060281070000000002' }],
    ['account', 'AccountKey', { ...bank, account: '40602810700000000026' }],
    ['correspondentAccount', 'CorrespondentAccountPrefix', { ...bank, correspondentAccount: bank.account }],
    ['correspondentAccount', 'AccountKey', { ...bank, correspondentAccount: '30101810900000000746' }],
    ['bankName', 'TextMarkup', { ...bank, bankName: '<b>Банк</b>' }],
    ['recipient', 'TextControlCharacter', { ...bank, recipient: 'МБУ\u0000' }],
    ['singleTreasuryAccount', 'AccountFieldRequired', { ...treasury, singleTreasuryAccount: null }],
    [
      'singleTreasuryAccount',
      'SingleTreasuryAccountPrefix',
      { ...treasury, singleTreasuryAccount: bank.account },
    ],
    ['singleTreasuryAccount', 'AccountKey', { ...treasury, singleTreasuryAccount: '40102810945370000011' }],
    ['treasuryAccount', 'AccountFieldRequired', { ...treasury, treasuryAccount: '' }],
    ['treasuryAccount', 'TreasuryAccountPrefix', { ...treasury, treasuryAccount: '40100643000000011800' }],
    ['treasuryAccount', 'TreasuryAccountCurrency', { ...treasury, treasuryAccount: '03100810000000011800' }],
    ['treasuryAccount', 'AccountLength', { ...treasury, treasuryAccount: '0310064300000001180' }],
    ['personalAccount', 'PersonalAccountFormat', { ...treasury, personalAccount: '03731а12340' }],
    ['kbk', 'KbkFormat', { ...treasury, kbk: '1821030100001100011' }],
  ])('a wrong %s is refused as %s at its own field', (field, code, details) => {
    const refusals = checkAccountDetails(details, ['accountDetails']);
    expect(codesOf(refusals)).toEqual([code]);
    expect(pathsOf(refusals)).toEqual([`accountDetails.${field}`]);
  });

  it('all reasons are listed at once', () => {
    expect(pathsOf(checkAccountDetails({ kind: 'treasury', bik: '1' }))).toEqual([
      'bik',
      'singleTreasuryAccount',
      'treasuryAccount',
    ]);
  });

  it('separators go, the fields of the other kind are emptied, the rest is kept', () => {
    const typed = { id: 7, ...bank, bik: '04 98 05 746', account: '406 02 810 7 0000 0000025', kbk: '1' };
    const stored = normalizeAccountDetails(typed);
    expect(stored).toMatchObject({ ...bank, id: 7, kbk: null, treasuryAccount: null });
    expect(checkAccountDetails(stored)).toEqual([]);
  });

  it('while no kind is chosen nothing that was typed is lost', () => {
    const typed = { ...bank, ...treasury, kind: '' };
    expect(normalizeAccountDetails(typed)).toEqual(typed);
  });

  it('КБК is shown in the groups of the budget classification', () => {
    expect(formatKbk(treasury.kbk)).toBe('182 1 03 01000 01 1000 110');
    expect(normalizeKbk(formatKbk(treasury.kbk))).toBe(treasury.kbk);
  });
});
