import type { Path } from '../refusal';
import type { ContentCheck, Note } from './check';
import { typePolicy } from './policy/policy';
import { noteAt } from './prose';
import type { Snapshot } from './snapshot';
import { isFilled, valueAt } from './values';

const MEND = { ru: 'Заполните поле.', en: 'Fill in the field.' };

const BY_SCHEMA = { ru: 'Обязательное поле пусто.', en: 'An obligatory field is empty.' };
const BY_POLICY = {
  ru: 'Поле пусто, а политика публикации его требует.',
  en: 'The field is empty, and the publication policy requires it.',
};
const BY_TEMPLATE = {
  ru: 'Поле пусто, а шаблон публикации его требует.',
  en: 'The field is empty, and the publication template requires it.',
};

const pathOf = (name: string): Path => name.split('.');

function missing({ fields }: Snapshot, names: readonly string[]): Path[] {
  return names.map(pathOf).filter((path) => !isFilled(valueAt(fields, path)));
}

/** What the schema, the policy and the template demand; a field demanded twice is named once. */
export const requiredFields: ContentCheck = {
  code: 'required-fields',
  name: { ru: 'Обязательные поля', en: 'Obligatory fields' },
  severity: 'error',
  appliesTo: null,
  run(snapshot, { policy, template }) {
    const bySchema = snapshot.required.filter(({ isFilled: filled }) => !filled).map(({ path }) => path);
    const byPolicy = missing(snapshot, typePolicy(policy, snapshot.type).requiredFields);
    const byTemplate = template === null ? [] : missing(snapshot, template.requiredFields);
    const noted = new Set<string>();
    const once =
      (message: Note['message']) =>
      (path: Path): Note[] => {
        const key = JSON.stringify(path);
        if (noted.has(key)) return [];
        noted.add(key);
        return [noteAt(path, message, MEND)];
      };
    return [
      ...bySchema.flatMap(once(BY_SCHEMA)),
      ...byPolicy.flatMap(once(BY_POLICY)),
      ...byTemplate.flatMap(once(BY_TEMPLATE)),
    ];
  },
};
