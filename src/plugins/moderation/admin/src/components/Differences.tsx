import { Loader, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { ShownProvider } from '../../../../../admin/shared/difference/context';
import { FieldDifferences } from '../../../../../admin/shared/difference/DifferenceView';
import { useFields } from '../../../../../admin/shared/difference/use-fields';
import type { CaseView } from '../../../shared/contract';
import { useWords } from '../words';
import { Section } from './Section';

/** What the reader would see change: every field that differs from what is public, in the order of the form. */
export const Differences = ({ view }: { view: CaseView }) => {
  const { say } = useWords();
  const { fieldsOf, order, isLoading } = useFields(view.target.type);
  const { labels, differences } = view;
  const sorted = useMemo(() => {
    const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
    return [...differences].sort((one, other) => place(one.name) - place(other.name));
  }, [differences, order]);
  const timeZone = view.organization?.timeZone;
  const shown = useMemo(
    () => ({ mode: 'inline' as const, fieldsOf, labels, timeZone }),
    [fieldsOf, labels, timeZone],
  );
  const title = (): string => {
    if (view.isGone) return say('case.approved', 'Что было одобрено');
    if (view.isUpdate) return say('case.changes', 'Что изменится на сайте');
    return say('case.content', 'Что появится на сайте');
  };
  return (
    <Section title={title()}>
      {view.changeNote && (
        <Typography>{say('case.note', 'Автор пишет: {note}', { note: view.changeNote })}</Typography>
      )}
      {isLoading && <Loader small />}
      {sorted.length === 0 && !view.isGone && (
        <Typography textColor="neutral600">{say('case.same', 'Отличий от опубликованного нет.')}</Typography>
      )}
      <ShownProvider value={shown}>
        {!isLoading && <FieldDifferences component={null} differences={sorted} />}
      </ShownProvider>
    </Section>
  );
};
