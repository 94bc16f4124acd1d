import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { useAct } from '../../../../../admin/shared/use-act';
import type { CaseView } from '../../../shared/contract';
import { useModerationApi } from '../api';
import { useWords } from '../words';
import { AwaitedContacts } from './AwaitedContacts';
import { CaseChecks } from './CaseChecks';
import { CaseFacts } from './CaseFacts';
import { DecisionBar } from './DecisionBar';
import { DifferenceNote } from './DifferenceNote';
import { Differences } from './Differences';
import { History } from './History';
import { labelOf } from './label-of';
import { ProcessSection } from './process/ProcessSection';
import { Remarks } from './Remarks';
import { Section } from './Section';
import { UnreviewedNote } from './UnreviewedNote';
import { UnscheduleVerb } from './UnscheduleVerb';

interface CaseBodyProps {
  view: CaseView;
  areKeysOn: boolean;
  onDone: () => void;
}

/** What changes with the version, what was said about it, and the decision. */
export const CaseBody = ({ view, areKeysOn, onDone }: CaseBodyProps) => {
  const { say } = useWords();
  const api = useModerationApi();
  const { act, reason } = useAct();
  const fieldName = labelOf(view.fields);
  const inspect = async (): Promise<void> => {
    await act(() => api.inspect(view.documentId), say('verb.inspect', 'Проверено после публикации'));
    onDone();
  };

  return (
    <Layouts.Content>
      {reason && (
        <Box paddingBottom={4}>
          <Typography role="alert" textColor="danger600">
            {reason}
          </Typography>
        </Box>
      )}
      {view.isGone && (
        <Box paddingBottom={4}>
          <Typography tag="p">
            {say('case.gone', 'Материал удалён. Здесь то, что сохранили дело и версии материала.')}
          </Typography>
        </Box>
      )}
      {view.differsSince && (
        <Box paddingBottom={4}>
          <DifferenceNote view={view} labelOf={fieldName} />
        </Box>
      )}
      {(view.isUnreviewed || view.isMinor) && (
        <Box paddingBottom={4}>
          <UnreviewedNote
            isMinor={!view.isUnreviewed}
            reasons={view.verbs.inspect ?? []}
            onInspect={() => void inspect()}
          />
        </Box>
      )}
      <Grid.Root gap={6}>
        <Grid.Item col={8} s={12} direction="column" alignItems="stretch">
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Differences view={view} />
            <CaseChecks view={view} />
            {view.process && (
              <ProcessSection caseId={view.documentId} process={view.process} onDone={onDone} />
            )}
            {view.remarks.length > 0 && (
              <Section title={say('case.remarks', 'Замечания')}>
                <Remarks remarks={view.remarks} labelOf={fieldName} onDone={onDone} />
              </Section>
            )}
          </Flex>
        </Grid.Item>
        <Grid.Item col={4} s={12} direction="column" alignItems="stretch">
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Section title={say('case.decision', 'Решение')}>
              <CaseFacts view={view} />
              {view.contacts && <AwaitedContacts contacts={view.contacts} onDone={onDone} />}
              <DecisionBar view={view} areKeysOn={areKeysOn} onDone={onDone} />
              <UnscheduleVerb view={view} onDone={onDone} />
            </Section>
            <Section title={say('case.history', 'История')}>
              <History acts={view.acts} labelOf={fieldName} />
            </Section>
          </Flex>
        </Grid.Item>
      </Grid.Root>
    </Layouts.Content>
  );
};
