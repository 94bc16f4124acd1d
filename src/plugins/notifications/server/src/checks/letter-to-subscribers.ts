import type { ContentCheck, Note } from '../../../../../domain/checks/check';
import { noteAt } from '../../../../../domain/checks/prose';
import type { Fields } from '../../../../../domain/checks/snapshot';
import { textOf } from '../../../../../domain/checks/values';
import { TOLD_TYPES, toldUid } from '../documents/told-types';

/** Characters of a subject that programs for mail show on a telephone and in a list. */
const SHOWN_OF_SUBJECT = 100;
/** Words with which people describe what they read already in the subject. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function ofSubject(kind: string, field: string, title: string): Note[] {
  const length = `${kind}: ${title}`.length;
  if (length <= SHOWN_OF_SUBJECT) return [];
  return [
    noteAt(
      [field],
      {
        ru: `Тема письма подписчикам – ${length} знаков, а почта покажет ${SHOWN_OF_SUBJECT}.`,
        en: `The subject of the letter to subscribers has ${length} characters; mail shows ${SHOWN_OF_SUBJECT}.`,
      },
      { ru: 'Сократите название: главное – в начале.', en: 'Shorten the title, what matters first.' },
    ),
  ];
}

/** What the letter says below the subject; where it repeats the title the subscriber learns nothing. */
function ofSummary({ lead, shortDescription }: Fields, title: string): Note[] {
  const [name, summary] = lead === undefined ? ['shortDescription', shortDescription] : ['lead', lead];
  const text = textOf(summary);
  if (summary === undefined || (text !== null && fold(text) !== fold(title))) return [];
  return [
    noteAt(
      [String(name)],
      {
        ru: 'В письме подписчикам не будет ничего, кроме заголовка.',
        en: 'The letter to subscribers would say nothing but the title.',
      },
      { ru: 'Напишите коротко, о чём материал.', en: 'Say in short what it is about.' },
    ),
  ];
}

/** What subscribers of the organisation will get when this is published. */
export const letterToSubscribers: ContentCheck = {
  code: 'letter-to-subscribers',
  name: { ru: 'Письмо подписчикам', en: 'Letter to subscribers' },
  severity: 'warning',
  appliesTo: Object.keys(TOLD_TYPES),
  run({ type, fields }) {
    const uid = toldUid(type);
    const field = fields.title === undefined ? 'shortName' : 'title';
    const title = textOf(fields[field]);
    if (!uid || title === null) return [];
    return [...ofSubject(TOLD_TYPES[uid].kind, field, title), ...ofSummary(fields, title)];
  },
};
