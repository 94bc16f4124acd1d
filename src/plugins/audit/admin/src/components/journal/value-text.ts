import type { Json } from '../../../../shared/contract';

type Fields = { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Names that say what a value is made of, not what it holds. */
const OF_THE_FORM: readonly string[] = ['$component', '$relation', 'type', 'hash', 'format', 'level'];

function textOfFields(fields: Fields): string {
  const { text, children, documentId } = fields;
  if (typeof text === 'string') return text;
  if (children !== undefined && isList(children)) return children.map(valueText).join('');
  if (typeof documentId === 'string') return documentId;
  return Object.entries(fields)
    .filter(([name]) => !OF_THE_FORM.includes(name))
    .map(([name, value]) => `${name}: ${valueText(value)}`)
    .join('; ');
}

/** A value as people read it: items on lines of their own, rich text as its words. */
export function valueText(value: Json | undefined): string {
  if (value === undefined || value === null || value === '') return '—';
  if (isList(value)) return value.map((item) => valueText(item)).join('\n') || '—';
  return typeof value === 'object' ? textOfFields(value) : String(value);
}
