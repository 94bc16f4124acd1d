import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/contract';
import { useWords } from '../words';
import { Moment } from './Moment';
import { StageBadge } from './StageBadge';

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <Typography tag="dt" variant="pi" textColor="neutral600">
      {name}
    </Typography>
    <Typography tag="dd">{children}</Typography>
  </div>
);

/** Whose it is, where it stands and until when. */
export const CaseFacts = ({ view }: { view: CaseView }) => {
  const { say } = useWords();
  const zone = view.organization?.timeZone;
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
      <div>
        <Typography tag="dt" variant="pi" textColor="neutral600">
          {say('queue.stage', 'Стадия')}
        </Typography>
        <dd>
          <StageBadge stage={view.stage} />
        </dd>
      </div>
      <Fact name={say('queue.organization', 'Организация')}>
        {view.organization?.shortName ?? say('queue.shared', 'Общее для всех')}
      </Fact>
      {view.author && (
        <Fact name={say('queue.author', 'Отправил')}>
          {view.author.name}
          {view.submittedAt && (
            <>
              , <Moment at={view.submittedAt} />
            </>
          )}
        </Fact>
      )}
      {view.dueAt && (
        <Fact name={say('case.due', 'Решить до (время организации)')}>
          <Moment at={view.dueAt} {...(zone ? { zone } : {})} />
          {view.isOverdue && ` – ${say('queue.overdue', 'Срок прошёл')}`}
        </Fact>
      )}
      {view.plannedAt && view.stage === 'scheduled' && (
        <Fact name={say('case.planned', 'Будет опубликовано (время организации)')}>
          <Moment at={view.plannedAt} zone={zone} />
        </Fact>
      )}
      {view.claim && (
        <Fact name={say('queue.claim', 'Рассматривает')}>
          {view.claim.by.name}, {say('case.until', 'до')} <Moment at={view.claim.until} />
        </Fact>
      )}
    </Flex>
  );
};
