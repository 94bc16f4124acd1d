import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { blocksText, isBlocks } from '../../../domain/versions/blocks-text';
import {
  fieldsOfComponent,
  isComponent,
  isEmpty,
  isFields,
  isFile,
  isList,
  isRelation,
  labelKey,
  type Value,
} from '../../../domain/versions/content';
import { numbered } from '../numbered';
import { useShown } from './context';
import { message } from './texts';

interface ValueViewProps {
  value: Value;
  /** Kind of the field, for codes and dates. */
  type: string | null;
}

const LIST = { margin: 0, paddingLeft: '1.6rem', listStyle: 'disc' };

function usePlainText(timeZone: string | undefined): (value: Value, type: string | null) => string {
  const { formatMessage, formatDate, formatNumber } = useIntl();
  return (value, type) => {
    if (isEmpty(value)) return formatMessage(message('nothing'));
    if (typeof value === 'boolean') return formatMessage(message(value ? 'yes' : 'no'));
    if (typeof value === 'number') return formatNumber(value, { maximumFractionDigits: 20 });
    if (typeof value !== 'string') return JSON.stringify(value);
    if (type === 'enumeration') return formatMessage({ id: value, defaultMessage: value });
    if (type === 'date') return formatDate(value, { dateStyle: 'long', timeZone: 'UTC' });
    if (type === 'datetime') return formatDate(value, { dateStyle: 'long', timeStyle: 'short', timeZone });
    return type === 'time' ? value.slice(0, 5) : value;
  };
}

/** A value as a whole, whatever it is. */
export const ValueView = ({ value, type }: ValueViewProps) => {
  const { formatMessage } = useIntl();
  const { labels, fieldsOf, timeZone } = useShown();
  const plainText = usePlainText(timeZone);
  if (isRelation(value) || isFile(value)) {
    const label = labels[labelKey(value)];
    const nameless = message(label === null ? 'erased' : 'unnamed');
    return <Typography>{label || formatMessage(nameless)}</Typography>;
  }
  if (isFields(value)) {
    const fields = isComponent(value) ? fieldsOfComponent(value) : value;
    return (
      <Box>
        {Object.entries(fields).map(([name, inner]) => {
          const field = isComponent(value) ? fieldsOf(value.$component, name) : { label: name, type: null };
          return (
            <Box key={name}>
              <Typography variant="pi" textColor="neutral600">{`${field.label}: `}</Typography>
              <ValueView value={inner} type={field.type} />
            </Box>
          );
        })}
      </Box>
    );
  }
  if (isList(value) && !isBlocks(value) && value.length > 0) {
    return (
      <Box tag="ul" style={LIST}>
        {numbered(value).map(({ key, item }) => (
          <li key={key}>
            <ValueView value={item} type={type} />
          </li>
        ))}
      </Box>
    );
  }
  const text = isBlocks(value) ? blocksText(value) : plainText(value, type);
  return <Typography style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>;
};
