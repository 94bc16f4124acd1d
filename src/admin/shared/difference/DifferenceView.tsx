import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Value } from '../../../domain/versions/content';
import type { Difference, FieldDifference, ItemDifference } from '../../../domain/versions/difference';
import { numbered } from '../numbered';
import { useShown } from './context';
import { Piece, Sides } from './marks';
import { TextDifference } from './TextDifference';
import { message } from './texts';
import { ValueView } from './ValueView';

const SHOWN_WHOLE = new Set(['enumeration', 'date', 'datetime', 'time', 'uid']);

const Whole = ({ before, after, type }: { before: Value; after: Value; type: string | null }) => {
  const { formatMessage } = useIntl();
  return (
    <Sides>
      <Piece state="removed" word={formatMessage(message('before'))}>
        <ValueView value={before} type={type} />
      </Piece>
      <Piece state="added" word={formatMessage(message('after'))}>
        <ValueView value={after} type={type} />
      </Piece>
    </Sides>
  );
};

const Item = ({ item, type }: { item: ItemDifference; type: string | null }) => {
  const { formatMessage } = useIntl();
  if (item.state === 'changed') {
    return (
      <Piece state="same" word={formatMessage(message('changed'))}>
        <DifferenceView difference={item.difference} type={type} />
      </Piece>
    );
  }
  return (
    <Piece state={item.state} word={formatMessage(message(item.state === 'added' ? 'added' : 'removed'))}>
      <ValueView value={item.value} type={type} />
    </Piece>
  );
};

const Items = ({ items, type }: { items: readonly ItemDifference[]; type: string | null }) => {
  const { formatMessage } = useIntl();
  const changed = items.filter(({ state }) => state !== 'same');
  const count = items.length - changed.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {numbered(changed).map(({ key, item }) => (
        <Item key={key} item={item} type={type} />
      ))}
      {count > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message('unchanged'), { count })}
        </Typography>
      )}
    </Flex>
  );
};

/** How one field differs, in the way its kind is best read. */
export const DifferenceView = ({ difference, type }: { difference: Difference; type: string | null }) => {
  const { formatMessage } = useIntl();
  if (difference.kind === 'fields') {
    return <FieldDifferences component={difference.component} differences={difference.fields} />;
  }
  if (difference.kind === 'items') return <Items items={difference.items} type={type} />;
  if (difference.kind === 'form') return <Typography>{formatMessage(message('form-only'))}</Typography>;
  if (difference.kind === 'text' && !SHOWN_WHOLE.has(type ?? '')) {
    return <TextDifference before={difference.before} after={difference.after} />;
  }
  return <Whole before={difference.before} after={difference.after} type={type} />;
};

interface FieldDifferencesProps {
  /** uid; null for the document itself. */
  component: string | null;
  differences: readonly FieldDifference[];
}

/** Field by field, each under its name. */
export const FieldDifferences = ({ component, differences }: FieldDifferencesProps) => {
  const { fieldsOf } = useShown();
  return (
    <Flex direction="column" alignItems="stretch" gap={component === null ? 6 : 2}>
      {differences.map(({ name, difference }) => {
        const { label, type } = fieldsOf(component, name);
        return (
          <Box key={name}>
            <Box paddingBottom={1}>
              <Typography
                variant={component === null ? 'delta' : 'pi'}
                tag={component === null ? 'h3' : 'div'}
              >
                {label}
              </Typography>
            </Box>
            <DifferenceView difference={difference} type={type} />
          </Box>
        );
      })}
    </Flex>
  );
};
