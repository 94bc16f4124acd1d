import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Path } from '../../../../../domain/refusal';
import { useWords } from '../words';

interface Field {
  name: string;
  label: string;
  attribute: { type: string; component?: string };
}

/** What a place of the form is called: the field, the part of it, and which one of several. */
export function usePathLabel(model: string): (path: Path) => string {
  const { formatMessage } = useIntl();
  const { say } = useWords();
  const { edit } = useDocumentLayout(model);
  return useCallback(
    (path: Path): string => {
      const words: string[] = [];
      let fields: Field[] = edit.layout.flat(2);
      for (const step of path) {
        const field = fields.find(({ name }) => name === step);
        if (field) words.push(formatMessage({ id: field.label, defaultMessage: field.label }));
        if (typeof step === 'number') words.push(String(step + 1));
        const component = field?.attribute.component;
        if (component) fields = edit.components[component]?.layout.flat(1) ?? [];
      }
      return words.join(', ') || say('remark.whole', 'Весь материал');
    },
    [edit, formatMessage, say],
  );
}
