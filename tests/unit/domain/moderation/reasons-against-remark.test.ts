import type { Person } from '../../../../src/domain/moderation/case-facts';
import { reasonsAgainstRemark } from '../../../../src/domain/moderation/reasons-against-remark';
import type { Stage } from '../../../../src/domain/moderation/stages';

const person = (permission: 'decide' | 'submit', mayChange = false): Person => ({
  kind: 'person',
  userId: 1,
  roles: new Set(),
  organizations: new Set(),
  mayChange,
  permissions: new Set([permission]),
});

const codes = (verb: 'answer' | 'resolve' | 'reopen', stage: Stage, who: Person): string[] =>
  reasonsAgainstRemark(verb, { stage }, who).map(({ code }) => code);

it('remarks belong to moderators and to whoever may change the document', () => {
  for (const verb of ['answer', 'resolve', 'reopen'] as const) {
    expect(codes(verb, 'in-review', person('decide'))).toEqual([]);
    expect(codes(verb, 'in-review', person('submit', true))).toEqual([]);
    expect(codes(verb, 'in-review', person('submit'))).toEqual(['RemarkNotYours']);
  }
});

it.each([
  ['submitted', []],
  ['in-review', []],
  ['changes-requested', []],
  ['approved', ['StageForbidsVerb']],
  ['scheduled', ['StageForbidsVerb']],
  ['published', ['StageForbidsVerb']],
] as const)('nothing is opened again once the version is decided: %s', (stage, refused) => {
  expect(codes('reopen', stage, person('decide'))).toEqual(refused);
});
