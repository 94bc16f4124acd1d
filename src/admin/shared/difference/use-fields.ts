import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { message } from './texts';

export interface FieldWords {
  readonly label: string;
  /** Kind of the field in the schema of today; null where the field exists no more. */
  readonly type: string | null;
}

/** Of the document where `component` is null, of the component otherwise. */
export type FieldsOf = (component: string | null, name: string) => FieldWords;

interface Field {
  name: string;
  label: string;
  attribute: { type: string };
}

/** What the fields of a content type and of its components are called in the content manager. */
export function useFields(model: string): {
  fieldsOf: FieldsOf;
  order: readonly string[];
  isLoading: boolean;
} {
  const { formatMessage } = useIntl();
  const { edit, isLoading } = useDocumentLayout(model);
  return useMemo(() => {
    const own: Field[] = edit.layout.flat(2);
    const fieldsOf: FieldsOf = (component, name) => {
      const fields: Field[] = component === null ? own : (edit.components[component]?.layout.flat(1) ?? []);
      const field = fields.find((one) => one.name === name);
      if (field) {
        return {
          label: formatMessage({ id: field.label, defaultMessage: field.label }),
          type: field.attribute.type,
        };
      }
      return { label: formatMessage(message('field-gone'), { name }), type: null };
    };
    return { fieldsOf, order: own.map(({ name }) => name), isLoading };
  }, [edit, formatMessage, isLoading]);
}
