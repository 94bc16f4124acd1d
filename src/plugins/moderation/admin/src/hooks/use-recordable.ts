import { useMemo } from 'react';
import { type RecordableFields, recordableBy } from '../../../../../domain/moderation/check-recorded-fields';
import type { RecordableField, WorkflowsAnswer } from '../../../shared/workflows';

/** Names of the fields a tick may keep, by type. */
export function useRecordable({ recordableFields }: WorkflowsAnswer): RecordableFields {
  return useMemo(
    () =>
      Object.fromEntries(
        Object.entries(recordableFields).map(([type, fields]) => [type, fields.map(({ name }) => name)]),
      ),
    [recordableFields],
  );
}

/** What whatever goes through the workflow has, as the form of the first of its types calls it. */
export function recordableChoices(
  { recordableFields }: WorkflowsAnswer,
  contentTypes: readonly string[],
  names: RecordableFields,
): RecordableField[] {
  const known = recordableBy(contentTypes, names);
  const [first = Object.keys(recordableFields)[0] ?? ''] = contentTypes;
  return (recordableFields[first] ?? []).filter(({ name }) => known.includes(name));
}
