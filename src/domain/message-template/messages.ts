import { type Path, type Refusal, refusalsOf } from '../refusal';

export type TemplateCode =
  | 'TemplateEmpty'
  | 'TemplateBraces'
  | 'TemplateControlCharacter'
  | 'TemplateUnknownVariable';

const messages = {
  TemplateEmpty: { ru: 'Заполните поле: пустое сообщение никто не поймёт.', en: 'Write something here.' },
  TemplateBraces: {
    ru: 'Скобки {{ и }} не сошлись. Переменная пишется так: {{title}}.',
    en: 'Braces {{ and }} do not match. A variable is written {{title}}.',
  },
  TemplateControlCharacter: {
    ru: 'В тексте есть невидимые управляющие символы. Уберите их.',
    en: 'The text contains invisible control characters. Remove them.',
  },
} as const;

export const refuseTemplate = refusalsOf(messages);

/** Names the variable, and the one that was probably meant. */
export function refuseVariable(name: string, nearest: string | null, path: Path): Refusal<TemplateCode> {
  const ru = nearest ? ` Может быть, {{${nearest}}}?` : ' Выберите переменную из списка.';
  const en = nearest ? ` Did you mean {{${nearest}}}?` : ' Choose one from the list.';
  return {
    code: 'TemplateUnknownVariable',
    path,
    message: { ru: `Переменной {{${name}}} нет.${ru}`, en: `There is no variable {{${name}}}.${en}` },
  };
}
