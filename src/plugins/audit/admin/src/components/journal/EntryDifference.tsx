import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { ShownProvider } from '../../../../../../admin/shared/difference/context';
import { FieldDifferences } from '../../../../../../admin/shared/difference/DifferenceView';
import type { FieldsOf } from '../../../../../../admin/shared/difference/use-fields';
import { differenceOfFields } from '../../../../../../domain/versions/difference';
import type { JournalDetails } from '../../../../shared/journal';

/** Field by field, what was and what is. */
export const EntryDifference = ({ entry }: { entry: JournalDetails }) => {
  const { formatMessage } = useIntl();
  const differences = differenceOfFields(entry.before ?? {}, entry.after ?? {});
  if (differences.length === 0)
    return (
      <Typography textColor="neutral600">
        {formatMessage({ id: 'audit.entry.no-fields', defaultMessage: 'Значения полей не записаны.' })}
      </Typography>
    );
  const fieldsOf: FieldsOf = (component, name) =>
    entry.fields[component ?? '']?.[name] ?? { label: name, type: null };

  return (
    <ShownProvider value={{ mode: 'sides', fieldsOf, labels: entry.links }}>
      <FieldDifferences component={null} differences={differences} />
    </ShownProvider>
  );
};
