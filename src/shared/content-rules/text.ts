import { type Path, type Refusal, refusalsOf } from '../../domain/refusal';
import { isData } from './rule';

const refuse = refusalsOf({
  TextNul: {
    ru: 'В тексте есть недопустимый знак (код 0). Вставьте текст заново, без форматирования.',
    en: 'The text contains an invalid character (code 0). Paste it again without formatting.',
  },
  TextMissing: {
    ru: 'Напишите текст: без него публиковать нечего.',
    en: 'Write the text: there is nothing to publish without it.',
  },
});

/** Texts of several lines and editors' blocks: PostgreSQL stores every character but U+0000. */
export function checkText(value: unknown, path: Path): Refusal[] {
  return hasNul(value) ? [refuse('TextNul', path)] : [];
}

/** An empty paragraph is a value to Strapi, not to a reader. */
export function checkNotBlank(blocks: unknown, path: Path): Refusal[] {
  return hasContent(blocks) ? [] : [refuse('TextMissing', path)];
}

function hasContent(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasContent);
  if (!isData(node)) return false;
  const { type, text, children } = node;
  return type === 'image' || (typeof text === 'string' && text.trim() !== '') || hasContent(children);
}

function hasNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  if (Array.isArray(value)) return value.some(hasNul);
  return value !== null && typeof value === 'object' && Object.values(value).some(hasNul);
}
