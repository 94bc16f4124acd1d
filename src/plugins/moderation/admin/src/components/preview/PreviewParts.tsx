import { useIntl } from 'react-intl';
import { numbered } from '../../../../../../admin/shared/numbered';
import type { PreviewContent, PreviewFile, PreviewPart } from '../../../../shared/preview';
import { useWords } from '../../words';
import { Blocks } from './Blocks';

const File = ({ file }: { file: PreviewFile }) =>
  file.mime.startsWith('image/') ? (
    <img src={file.url} alt={file.alternativeText ?? ''} />
  ) : (
    <a href={file.url}>{file.name}</a>
  );

const Plain = ({ type, value }: Extract<PreviewContent, { kind: 'plain' }>) => {
  const { formatDate, formatNumber, formatMessage } = useIntl();
  const { say } = useWords();
  if (typeof value === 'boolean') return <>{value ? say('preview.yes', 'Да') : say('preview.no', 'Нет')}</>;
  if (typeof value === 'number') return <>{formatNumber(value)}</>;
  if (type === 'enumeration') return <>{formatMessage({ id: value, defaultMessage: value })}</>;
  if (type === 'date') return <>{formatDate(value, { dateStyle: 'long', timeZone: 'UTC' })}</>;
  if (type === 'datetime') return <>{formatDate(value, { dateStyle: 'long', timeStyle: 'short' })}</>;
  if (type === 'time') return <>{value.slice(0, 5)}</>;
  return <span style={{ whiteSpace: 'pre-wrap' }}>{value}</span>;
};

const Content = ({ content }: { content: PreviewContent }) => {
  switch (content.kind) {
    case 'plain':
      return <Plain {...content} />;
    case 'blocks':
      return <Blocks blocks={content.blocks} />;
    case 'links':
      return <>{content.titles.join(', ')}</>;
    case 'files':
      return (
        <>
          {content.files.map((file) => (
            <div key={file.url}>
              <File file={file} />
            </div>
          ))}
        </>
      );
    case 'groups':
      return (
        <ul>
          {numbered(content.groups).map(({ key, item }) => (
            <li key={key}>
              <PreviewParts parts={item} />
            </li>
          ))}
        </ul>
      );
  }
};

/** Fields with their names, one under the other. */
export const PreviewParts = ({ parts }: { parts: readonly PreviewPart[] }) => (
  <dl>
    {parts.map(({ name, label, content }) => (
      <div key={name}>
        <dt>{label}</dt>
        <dd>
          <Content content={content} />
        </dd>
      </div>
    ))}
  </dl>
);
