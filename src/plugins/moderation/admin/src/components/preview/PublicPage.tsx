import { styled } from 'styled-components';
import type { Preview, PreviewPart } from '../../../../shared/preview';
import { Blocks } from './Blocks';
import { PreviewParts } from './PreviewParts';

/** A page of its own inside the panel, whose styles reset what texts look like. */
const Paper = styled.article`
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.6rem;
  line-height: 1.5;
  max-width: 72rem;
  overflow-wrap: anywhere;
  h2 { font-size: 2.8rem; line-height: 1.2; font-weight: bold; margin-bottom: 1.6rem; }
  h3, h4, h5, h6 { font-size: 2rem; font-weight: bold; margin: 1.6rem 0 0.8rem; }
  p, ul, ol, dl, blockquote, pre { margin-bottom: 1.2rem; }
  ul { list-style: disc; padding-left: 2.4rem; }
  ol { list-style: decimal; padding-left: 2.4rem; }
  blockquote { border-left: 3px solid ${({ theme }) => theme.colors.neutral300}; padding-left: 1.6rem; }
  img { max-width: 100%; height: auto; }
  a { color: ${({ theme }) => theme.colors.primary700}; text-decoration: underline; }
  strong, dt { font-weight: bold; }
  em { font-style: italic; }
  dd { margin-bottom: 0.8rem; }
`;

/** What stands on every page by itself, without its name. */
const TITLES = ['title', 'fullName', 'shortName'];
const LEADS = ['lead', 'shortDescription'];
const PICTURES = ['cover', 'logo'];

const isText = ({ content }: PreviewPart): boolean => content.kind === 'blocks';
const leadOf = (parts: readonly PreviewPart[]): string =>
  parts.flatMap(({ name, content }) =>
    LEADS.includes(name) && content.kind === 'plain' ? [String(content.value)] : [],
  )[0] ?? '';

/** A document as a sober public page: title, picture, lead, text, and the rest as a list of facts. */
export const PublicPage = ({ preview: { title, parts } }: { preview: Preview }) => {
  const pictures = parts.filter(({ name }) => PICTURES.includes(name));
  const facts = parts.filter(
    (part) => !isText(part) && ![...TITLES, ...LEADS, ...PICTURES].includes(part.name),
  );
  const fullName = parts.find(({ name }) => name === 'fullName')?.content;
  const lead = leadOf(parts);
  return (
    <Paper>
      <h2>{fullName?.kind === 'plain' ? String(fullName.value) : title}</h2>
      {pictures.map(({ name, content }) =>
        content.kind === 'files'
          ? content.files.map(({ url, alternativeText }) => (
              <p key={name + url}>
                <img src={url} alt={alternativeText ?? ''} />
              </p>
            ))
          : null,
      )}
      {lead && (
        <p>
          <strong>{lead}</strong>
        </p>
      )}
      {parts
        .filter(isText)
        .map(({ name, content }) =>
          content.kind === 'blocks' ? <Blocks key={name} blocks={content.blocks} /> : null,
        )}
      <PreviewParts parts={facts} />
    </Paper>
  );
};
