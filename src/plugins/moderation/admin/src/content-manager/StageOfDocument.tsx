import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { PLUGIN_ID } from '../../../shared/ids';
import { AwaitedContacts } from '../components/AwaitedContacts';
import { labelOf } from '../components/label-of';
import { Moment } from '../components/Moment';
import { PreviewButton } from '../components/preview/PreviewButton';
import { Remarks } from '../components/Remarks';
import { StageBadge } from '../components/StageBadge';
import { tellStageChanged } from '../hooks/stage-changed';
import { useStage } from '../hooks/use-stage';
import { useWords } from '../words';
import { Activation } from './Activation';
import { LastDecision } from './LastDecision';
import { MinorEdits } from './MinorEdits';
import { NextStep } from './NextStep';
import { ProcessOfDocument } from './ProcessOfDocument';
import { StageVerbs } from './StageVerbs';
import { useFieldLabels } from './use-field-labels';
import { WhyNotSubmitted } from './WhyNotSubmitted';

export interface StageOfDocumentProps {
  type: string;
  documentId: string;
  /** `updatedAt` of the row the form shows. */
  version: string;
  mayReadQueue: boolean;
  maySubmit: boolean;
  mayWithdraw: boolean;
  mayArchive: boolean;
  mayManageMinorEdits: boolean;
  mayPublishAtOnce: boolean;
}

export const StageOfDocument = (props: StageOfDocumentProps) => {
  const { type, documentId, version } = props;
  const { say } = useWords();
  const fields = useFieldLabels(type);
  const answer = useStage(type, documentId, version);
  if (answer.stage === 'failed') {
    return (
      <Typography role="alert">{say('stage.failed', 'Стадия не загрузилась. Обновите страницу.')}</Typography>
    );
  }
  const stage = answer.data;
  if (!stage) return <Typography aria-busy>{say('stage.loading', 'Загружаем…')}</Typography>;

  const fieldName = labelOf(fields);

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <StageBadge stage={stage.stage} />
      <NextStep stage={stage} />
      {stage.case?.dueAt && (stage.stage === 'submitted' || stage.stage === 'in-review') && (
        <Typography variant="pi" textColor="neutral600">
          {say('stage.due', 'Решение до (время организации)')}{' '}
          <Moment at={stage.case.dueAt} zone={stage.case.timeZone} />
        </Typography>
      )}
      {stage.process && stage.case && (
        <ProcessOfDocument caseId={stage.case.documentId} process={stage.process} />
      )}
      {stage.contacts && <AwaitedContacts contacts={stage.contacts} onDone={tellStageChanged} />}
      <LastDecision stage={stage} labelOf={fieldName} />
      {stage.remarks.length > 0 && (
        <Remarks remarks={stage.remarks} labelOf={fieldName} onDone={tellStageChanged} />
      )}
      {props.mayReadQueue && stage.case && (
        <Typography
          tag={Link}
          to={`/plugins/${PLUGIN_ID}/cases/${stage.case.documentId}`}
          textColor="primary600"
        >
          {say('stage.open-case', 'Открыть дело')}
        </Typography>
      )}
      {props.maySubmit && <WhyNotSubmitted stage={stage} />}
      <PreviewButton type={type} documentId={documentId} />
      <StageVerbs {...props} stage={stage} fields={fields} />
      {type === 'api::organization.organization' && (
        <Activation organization={documentId} mayHandle={props.maySubmit} />
      )}
      {type === 'api::organization.organization' && props.mayManageMinorEdits && (
        <MinorEdits organization={documentId} />
      )}
    </Flex>
  );
};
