import { type Path, type Refusal, refusalsOf } from '../../domain/refusal';

const refuse = refusalsOf({
  TextNul: {
    ru: 'В тексте есть недопустимый знак (код 0). Вставьте текст заново, без форматирования.',
    en: 'The text contains an invalid character (code 0). Paste it again without formatting.',
  },
});

/** Texts of several lines and editors' blocks: PostgreSQL stores every character but U+0000. */
export function checkText(value: unknown, path: Path): Refusal[] {
  return hasNul(value) ? [refuse('TextNul', path)] : [];
}

function hasNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  if (Array.isArray(value)) return value.some(hasNul);
  return value !== null && typeof value === 'object' && Object.values(value).some(hasNul);
}
