import { useAuth, useStrapiApp, type WidgetType } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';

/** Registered widgets this person may see: those without permissions, and those whose permissions all hold. */
export function useAllowedWidgets(): WidgetType[] {
  const getAll = useStrapiApp('useAllowedWidgets', ({ widgets }) => widgets.getAll);
  const check = useAuth('useAllowedWidgets', ({ checkUserHasPermissions }) => checkUserHasPermissions);
  const widgets = useMemo(() => getAll(), [getAll]);
  const [allowed, setAllowed] = useState<WidgetType[]>([]);

  useEffect(() => {
    let current = true;
    const holds = async ({ permissions = [] }: WidgetType) =>
      permissions.length === 0 || (await check(permissions)).length >= permissions.length;
    Promise.all(widgets.map(holds)).then(
      (answers) => {
        if (current) setAllowed(widgets.filter((_widget, index) => answers[index]));
      },
      () => {
        if (current) setAllowed(widgets.filter(({ permissions = [] }) => permissions.length === 0));
      },
    );
    return () => {
      current = false;
    };
  }, [widgets, check]);

  return allowed;
}
