import type { Path, Refusal, RefusalText } from '../../refusal';
import { type PolicyCode, refusePolicy } from '../policy/messages';

/**
 * A publication template: what has to be filled in, and text to begin with. What the author has to replace stands in
 * square brackets: `[адрес]`.
 */
export interface PublicationTemplate {
  readonly code: string;
  readonly name: RefusalText;
  /** uid of the content type. */
  readonly contentType: string;
  /** Names of fields, those inside components with a dot. */
  readonly requiredFields: readonly string[];
  /** Paragraphs by field. */
  readonly preparedText: Readonly<Record<string, readonly string[]>>;
}

const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_NAME = 200;

/** @param fields names of the fields of the template's content type */
export function checkTemplate(
  template: PublicationTemplate,
  fields: ReadonlySet<string>,
  path: Path = [],
): Refusal<PolicyCode>[] {
  const isName = (name: string): boolean => name.trim() !== '' && name.length <= LONGEST_NAME;
  const unknown = (name: string, at: Path): Refusal<PolicyCode>[] =>
    fields.has(name) ? [] : [refusePolicy('PolicyFieldUnknown', at)];
  return [
    ...(CODE.test(template.code) ? [] : [refusePolicy('TemplateCode', [...path, 'code'])]),
    ...(isName(template.name.ru) && isName(template.name.en)
      ? []
      : [refusePolicy('TemplateName', [...path, 'name'])]),
    ...template.requiredFields.flatMap((name, at) => unknown(name, [...path, 'requiredFields', at])),
    ...Object.keys(template.preparedText).flatMap((name) => unknown(name, [...path, 'preparedText', name])),
  ];
}
