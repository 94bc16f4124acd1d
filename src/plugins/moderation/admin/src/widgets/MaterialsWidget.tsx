import { Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { Link } from 'react-router-dom';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { CaseStage } from '../../../shared/contract';
import type { Material } from '../../../shared/materials';
import { useModerationApi } from '../api';
import { Moment } from '../components/Moment';
import { useWords } from '../words';

const SHOWN = 4;
const ASKED = ['changes-requested', 'submitted', 'in-review', 'published'] as const;

interface GroupProps {
  title: string;
  stage: CaseStage;
  count: number;
  materials: readonly Material[];
}

const Group = ({ title, stage, count, materials }: GroupProps) => (
  <div>
    <Typography
      tag={Link}
      to={`/plugins/my-materials?stage=${stage}`}
      fontWeight="bold"
      textColor="primary700"
    >
      {title}: {count}
    </Typography>
    <ul>
      {materials.slice(0, SHOWN).map(({ target, updatedAt }) => (
        <li key={target.documentId}>
          <Typography
            tag={Link}
            to={`/content-manager/collection-types/${target.type}/${target.documentId}`}
            textColor="primary700"
          >
            {target.title}
          </Typography>{' '}
          <Typography variant="pi" textColor="neutral600">
            <Moment at={updatedAt} />
          </Typography>
        </li>
      ))}
    </ul>
  </div>
);

/** On the home page of editors: what came back, what waits, what was published lately; each leads to its list. */
export const MaterialsWidget = () => {
  const { say } = useWords();
  const api = useModerationApi();
  const ask = useCallback(
    (signal: AbortSignal) =>
      Promise.all(ASKED.map((stage) => api.materials({ stage, pageSize: SHOWN }, signal))),
    [api],
  );
  const { answer } = useAnswer(ask);
  if (answer.stage === 'failed') return <Widget.Error />;
  if (!answer.data) return <Widget.Loading />;
  const lists = answer.data;
  const stages = lists[0]?.meta.stages ?? {};
  if (Object.keys(stages).length === 0) {
    return <Widget.NoData>{say('widget.no-materials', 'Вы ещё ничего не готовили.')}</Widget.NoData>;
  }
  const titles: Record<(typeof ASKED)[number], string> = {
    'changes-requested': say('widget.returned', 'Вернули на доработку'),
    submitted: say('widget.waiting', 'Ждут модератора'),
    'in-review': say('widget.in-review', 'Рассматриваются'),
    published: say('widget.published', 'Опубликованы'),
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {ASKED.map((stage, position) => (
        <Group
          key={stage}
          title={titles[stage]}
          stage={stage}
          count={stages[stage] ?? 0}
          materials={lists[position]?.data ?? []}
        />
      ))}
    </Flex>
  );
};
