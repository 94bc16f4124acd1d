import { useMemo } from 'react';
import { useFields } from '../../../../../admin/shared/difference/use-fields';

/** Fields of the form as the person sees them, in their order. */
export function useFieldLabels(type: string): { name: string; label: string }[] {
  const { fieldsOf, order } = useFields(type);
  return useMemo(() => order.map((name) => ({ name, label: fieldsOf(null, name).label })), [fieldsOf, order]);
}
