import { Notice } from '../../../../../admin/shared/Notice';
import type { CaseView } from '../../../shared/contract';
import { useWords } from '../words';
import { Moment } from './Moment';

interface DifferenceNoteProps {
  view: Pick<CaseView, 'differsSince' | 'differingFields' | 'isPublishedGone'>;
  labelOf: (field: string) => string;
}

/** What is public is not what was approved: in which fields, since when it is known, and what to do. */
export const DifferenceNote = ({ view, labelOf }: DifferenceNoteProps) => {
  const { say } = useWords();
  const { differsSince, differingFields, isPublishedGone } = view;
  if (!differsSince) return null;
  const fields = differingFields.map(labelOf).join(', ');
  const what = (): string => {
    if (isPublishedGone) return say('differs.gone', 'Опубликованного материала на сайте больше нет.');
    return fields
      ? say('differs.fields', 'Отличаются поля: {fields}.', { fields })
      : say('differs.unknown', 'Какие поля отличаются, узнать нельзя.');
  };
  return (
    <Notice variant="danger" title={say('differs.title', 'На сайте не то, что одобрено.')}>
      {what()} {say('differs.since', 'Замечено при ночной сверке:')} <Moment at={differsSince} />.{' '}
      {say(
        'differs.do',
        'Обычно это правка прямо в базе данных. Сообщите администратору. Чтобы вернуть одобренное, снимите материал с публикации, верните в работу и отправьте на проверку снова.',
      )}
    </Notice>
  );
};
