import { Flex, Typography } from '@strapi/design-system';
import type { DocumentStage } from '../../../shared/contract';
import { Moment } from '../components/Moment';
import { useWords } from '../words';

type Standing = Pick<DocumentStage, 'stage' | 'isChanged'> & {
  /** Of the version that is public. */
  differsSince?: DocumentStage['differsSince'];
  case: Pick<NonNullable<DocumentStage['case']>, 'claim' | 'plannedAt' | 'timeZone'> | null;
};

/** What comes next and from whom. */
export const NextStep = ({ stage }: { stage: Standing }) => {
  const { say } = useWords();
  const claimant = stage.case?.claim?.by.name;
  const published = (): string => {
    if (stage.differsSince)
      return say('next.differs', 'На сайте не то, что одобрено. Администраторам сообщено.');
    if (stage.isChanged) return say('next.changed', 'На сайте прежняя версия. Отправьте правки на проверку.');
    return say('next.published', 'На сайте эта версия.');
  };
  const words: Record<DocumentStage['stage'], string> = {
    draft: say('next.draft', 'Сохраните правки и отправьте на проверку.'),
    submitted: say('next.submitted', 'Ждёт модератора.'),
    'in-review': claimant
      ? say('next.in-review', 'Рассматривает {name}.', { name: claimant })
      : say('next.submitted', 'Ждёт модератора.'),
    'changes-requested': say('next.changes', 'Исправьте отмеченное и отправьте снова.'),
    approved: say('next.approved', 'Одобрено, ждёт публикации.'),
    rejected: say('next.rejected', 'Эта версия отклонена. Исправьте материал и отправьте снова.'),
    scheduled: say('next.scheduled', 'Будет опубликовано по времени организации:'),
    published: published(),
    withdrawn: say(
      'next.withdrawn',
      'На сайте материала нет. Верните его в работу, исправьте и отправьте на проверку.',
    ),
    archived: say('next.archived', 'Материал в архиве.'),
  };
  const planned = stage.stage === 'scheduled' ? stage.case?.plannedAt : null;
  return (
    <Flex gap={1} wrap="wrap">
      <Typography>{words[stage.stage]}</Typography>
      {planned && (
        <Typography fontWeight="bold">
          <Moment at={planned} zone={stage.case?.timeZone} />
        </Typography>
      )}
    </Flex>
  );
};
