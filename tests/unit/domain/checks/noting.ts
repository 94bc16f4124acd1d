import type { ContentCheck, Note } from '../../../../src/domain/checks/check';
import type { CheckContext } from '../../../../src/domain/checks/context';
import { DEFAULT_POLICY } from '../../../../src/domain/checks/policy/default-policy';
import type { Fields } from '../../../../src/domain/checks/snapshot';
import { takeApart } from '../../../../src/domain/checks/take-apart';
import { contentModels } from '../../../helpers/content-models';
import { news, paragraph } from './documents';

export const MODELS = contentModels();

export const CONTEXT: CheckContext = {
  now: new Date('2026-11-23T10:00:00Z'),
  zone: 'Europe/Moscow',
  policy: DEFAULT_POLICY,
  template: null,
  speller: null,
  ownWords: [],
  officialPhones: new Set(['+74961234567']),
  ownHosts: new Set(['svetlogorie.example']),
  linkTargets: new Map([
    ['/regulations/postanovlenie-118', 'published'],
    ['/services/priem', 'unpublished'],
  ]),
  related: [],
};

export const NEWS = 'api::news-item.news-item';
export const ANNOUNCEMENT = 'api::announcement.announcement';
export const SERVICE = 'api::service.service';
export const ORGANIZATION = 'api::organization.organization';
export const CONTACT = 'api::contact.contact';
export const REGULATION = 'api::regulation.regulation';

/** What a check has against a document. */
export function notesOn(
  check: ContentCheck,
  type: string,
  document: Fields,
  context: Partial<CheckContext> = {},
): readonly Note[] {
  return check.run(takeApart(MODELS, type, document), { ...CONTEXT, ...context });
}

/** Where, and about which words: `body: «здесь»`. */
export function placesOf(notes: readonly Note[]): string[] {
  return notes.map(({ path, excerpt }) =>
    excerpt === null ? path.join('.') : `${path.join('.')}: «${excerpt}»`,
  );
}

/** The words a check finds in the paragraphs of a news item. */
export function foundIn(
  check: ContentCheck,
  texts: readonly string[],
  context: Partial<CheckContext> = {},
): (string | null)[] {
  return notesOn(check, NEWS, { ...news, body: texts.map(paragraph) }, context).map(({ excerpt }) => excerpt);
}
