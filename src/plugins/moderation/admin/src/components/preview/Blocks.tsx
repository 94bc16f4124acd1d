import { createElement, type ReactNode } from 'react';
import { numbered } from '../../../../../../admin/shared/numbered';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? children.filter(isNode) : []);

/** Only what leads somewhere on the web: the text is not ours. */
const isWebAddress = (url: unknown): url is string =>
  typeof url === 'string' && /^(https?:|mailto:|tel:|\/)/i.test(url);

const MARKS = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['code', 'code'],
] as const;

function marked(node: Node): ReactNode {
  let inner: ReactNode = String(node.text ?? '');
  for (const [mark, tag] of MARKS) if (node[mark] === true) inner = createElement(tag, {}, inner);
  return inner;
}

const Inner = ({ node }: { node: Node }) => (
  <>
    {numbered(childrenOf(node)).map(({ key, item }) => (
      <BlockNode key={key} node={item} />
    ))}
  </>
);

const headingTag = (level: unknown): string => `h${Math.min(Math.max(Number(level) || 2, 2), 6)}`;

const BlockNode = ({ node }: { node: Node }): ReactNode => {
  const inner = <Inner node={node} />;
  switch (node.type) {
    case 'text':
      return marked(node);
    case 'link':
      return isWebAddress(node.url) ? <a href={node.url}>{inner}</a> : inner;
    case 'heading':
      return createElement(headingTag(node.level), {}, inner);
    case 'list':
      return createElement(node.format === 'ordered' ? 'ol' : 'ul', {}, inner);
    case 'list-item':
      return <li>{inner}</li>;
    case 'quote':
      return <blockquote>{inner}</blockquote>;
    case 'code':
      return <pre>{inner}</pre>;
    case 'image': {
      const image = isNode(node.image) ? node.image : {};
      const alt = typeof image.alternativeText === 'string' ? image.alternativeText : '';
      return isWebAddress(image.url) ? <img src={image.url} alt={alt} /> : null;
    }
    default:
      return <p>{inner}</p>;
  }
};

/** Text of Strapi's block editor as a page shows it. */
export const Blocks = ({ blocks }: { blocks: readonly unknown[] }) => (
  <>
    {numbered(blocks.filter(isNode)).map(({ key, item }) => (
      <BlockNode key={key} node={item} />
    ))}
  </>
);
