import { type Fields, isFields, isList, type Value } from './content';

/** Whether the value is text of the blocks editor: a list of blocks, each with a type and children. */
export const isBlocks = (value: Value | undefined): value is readonly Fields[] =>
  isList(value) &&
  value.length > 0 &&
  value.every((block) => isFields(block) && typeof block.type === 'string' && isList(block.children));

const MARKS = { code: '`', strikethrough: '~~', underline: '__', italic: '_', bold: '**' } as const;

const childrenOf = (node: Fields): Fields[] => (isList(node.children) ? node.children.filter(isFields) : []);

function inline(node: Fields): string {
  if (node.type === 'link') return `[${childrenOf(node).map(inline).join('')}](${String(node.url ?? '')})`;
  if (typeof node.text !== 'string') return childrenOf(node).map(inline).join('');
  return Object.entries(MARKS).reduce(
    (text, [name, mark]) => (node[name] === true && text.trim() !== '' ? `${mark}${text}${mark}` : text),
    node.text,
  );
}

function listLines(list: Fields, depth: number): string[] {
  let number = 0;
  return childrenOf(list).flatMap((item) => {
    if (item.type === 'list') return listLines(item, depth + 1);
    number += 1;
    const bullet = list.format === 'ordered' ? `${number}.` : '•';
    return `${'  '.repeat(depth)}${bullet} ${inline(item)}`;
  });
}

function blockText(block: Fields): string {
  const text = childrenOf(block).map(inline).join('');
  if (block.type === 'heading') return `${'#'.repeat(Number(block.level) || 1)} ${text}`;
  if (block.type === 'list') return listLines(block, 0).join('\n');
  if (block.type === 'quote') return `> ${text}`;
  if (block.type === 'code') return `\`\`\`\n${text}\n\`\`\``;
  if (block.type !== 'image' || !isFields(block.image)) return text;
  return `![${String(block.image.alternativeText ?? block.image.name ?? '')}](${String(block.image.url ?? '')})`;
}

/** The text of the blocks editor with marks as in Markdown: to be compared and read, not to be parsed. */
export const blocksText = (blocks: readonly Fields[]): string => blocks.map(blockText).join('\n\n');
