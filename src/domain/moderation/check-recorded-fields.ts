import type { Path, Refusal } from '../refusal';
import { type ModerationCode, refuseModeration } from './messages';
import type { Evidence, WorkflowDefinition } from './workflow';

/** Names of the fields whose value an item of a checklist may keep, by type of content. */
export type RecordableFields = Readonly<Record<string, readonly string[]>>;

/** Fields that whatever goes through the workflow has; no types: everything does. */
export function recordableBy(contentTypes: readonly string[], fields: RecordableFields): string[] {
  const types = contentTypes.length > 0 ? contentTypes : Object.keys(fields);
  const [first = [], ...others] = types.map((type) => fields[type] ?? []);
  return first.filter((name) => others.every((names) => names.includes(name)));
}

/**
 * A tick keeps the value of a field and needs one: a field that some document of the workflow has not would keep that
 * document from ever passing the step. Documents to attach keep nothing.
 */
export function checkRecordedFields(
  { contentTypes, steps }: WorkflowDefinition,
  fields: RecordableFields,
  path: Path = [],
): Refusal<ModerationCode>[] {
  // Types that do not exist are refused as such.
  if (!contentTypes.every((type) => type in fields)) return [];
  const known = recordableBy(contentTypes, fields);
  const refused = (items: readonly Evidence[], isKnown: (field: string) => boolean, at: Path) =>
    items.flatMap(({ recordsField }, position) =>
      recordsField === undefined || isKnown(recordsField)
        ? []
        : [refuseModeration('EvidenceRecordsUnknown', [...at, position, 'recordsField'])],
    );
  return steps.flatMap(({ documents, checklist }, step) => [
    ...refused(documents, () => false, [...path, 'steps', step, 'documents']),
    ...refused(checklist, (field) => known.includes(field), [...path, 'steps', step, 'checklist']),
  ]);
}
