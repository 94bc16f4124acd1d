import type { Link, Paragraph } from './snapshot';
import { isFields } from './values';

const DEEPEST = 20;

const KINDS: Readonly<Record<string, Paragraph['kind']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  'list-item': 'item',
  quote: 'quote',
  code: 'code',
};

interface Run {
  readonly text: string;
  readonly links: readonly Link[];
}

function runOf(nodes: unknown, depth: number): Run {
  if (!Array.isArray(nodes) || depth > DEEPEST) return { text: '', links: [] };
  const runs = nodes.map((node): Run => {
    if (!isFields(node)) return { text: '', links: [] };
    if (typeof node.text === 'string') return { text: node.text, links: [] };
    // A list inside an item is taken apart by itself.
    if (node.type === 'list') return { text: '', links: [] };
    const inner = runOf(node.children, depth + 1);
    const isLink = node.type === 'link' && typeof node.url === 'string';
    return isLink ? { text: inner.text, links: [{ text: inner.text, url: String(node.url) }] } : inner;
  });
  return { text: runs.map(({ text }) => text).join(''), links: runs.flatMap(({ links }) => links) };
}

/** Paragraphs of Strapi's blocks, lists taken apart into their items. Unknown nodes are read for their text. */
export function paragraphsOf(blocks: unknown, depth = 0): Paragraph[] {
  if (!Array.isArray(blocks) || depth > DEEPEST) return [];
  return blocks.flatMap((node): Paragraph[] => {
    if (!isFields(node) || node.type === 'image') return [];
    if (node.type === 'list') return paragraphsOf(node.children, depth + 1);
    const kind = KINDS[String(node.type)] ?? 'paragraph';
    const level = kind === 'heading' && typeof node.level === 'number' ? node.level : 0;
    const nested = Array.isArray(node.children)
      ? node.children.filter((child) => isFields(child) && child.type === 'list')
      : [];
    return [{ kind, level, ...runOf(node.children, depth) }, ...paragraphsOf(nested, depth + 1)];
  });
}
