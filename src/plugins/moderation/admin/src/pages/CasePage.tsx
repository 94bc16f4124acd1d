import { Box, Flex, Grid, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useAct } from '../../../../../admin/shared/use-act';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { Remark } from '../../../shared/contract';
import { useModerationApi } from '../api';
import { CaseChecks } from '../components/CaseChecks';
import { CaseFacts } from '../components/CaseFacts';
import { DecisionBar } from '../components/DecisionBar';
import { Differences } from '../components/Differences';
import { History } from '../components/History';
import { PreviewButton } from '../components/preview/PreviewButton';
import { ProcessSection } from '../components/process/ProcessSection';
import { Remarks } from '../components/Remarks';
import { Section } from '../components/Section';
import { useTypeName } from '../components/type-names';
import { UnreviewedNote } from '../components/UnreviewedNote';
import { useWords } from '../words';

/** One version on its way to the public: what changes, what was said about it, and the decision. */
export const CasePage = () => {
  const { say } = useWords();
  const typeName = useTypeName();
  const api = useModerationApi();
  const { act, reason } = useAct();
  const { caseId = '' } = useParams();
  const ask = useCallback((signal: AbortSignal) => api.case(caseId, signal), [api, caseId]);
  const { answer, reload } = useAnswer(ask);

  if (answer.stage === 'failed') return <Page.Error />;
  const view = answer.data;
  if (!view) return <Page.Loading />;
  const { target } = view;
  const labelOf = (field: string): string =>
    view.fields.find(({ name }) => name === field.split('.')[0])?.label ?? field;
  const resolve = async ({ documentId }: Remark): Promise<void> => {
    await act(() => api.resolve(documentId), say('remark.closed', 'Исправлено'));
    reload();
  };
  const inspect = async (): Promise<void> => {
    await act(() => api.inspect(view.documentId), say('verb.inspect', 'Проверено после публикации'));
    reload();
  };

  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{target.title}</Page.Title>
      <Layouts.Header
        title={target.title}
        subtitle={typeName(target.type)}
        navigationAction={
          <Link to="..">
            <Flex gap={2}>
              <ArrowLeft aria-hidden />
              {say('case.back', 'К очереди')}
            </Flex>
          </Link>
        }
        secondaryAction={
          <Flex direction="column" alignItems="stretch" gap={2} minWidth="max-content">
            <PreviewButton type={target.type} documentId={target.documentId} />
            <LinkButton
              variant="tertiary"
              tag={Link}
              to={`/content-manager/collection-types/${target.type}/${target.documentId}`}
            >
              {say('case.open', 'Открыть материал')}
            </LinkButton>
          </Flex>
        }
      />
      <Layouts.Content>
        {reason && (
          <Box paddingBottom={4}>
            <Typography role="alert" textColor="danger600">
              {reason}
            </Typography>
          </Box>
        )}
        {(view.isUnreviewed || view.isMinor) && (
          <Box paddingBottom={4}>
            <UnreviewedNote isMinor={!view.isUnreviewed} onInspect={() => void inspect()} />
          </Box>
        )}
        <Grid.Root gap={6}>
          <Grid.Item col={8} s={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={6}>
              <Differences view={view} />
              <CaseChecks view={view} />
              {view.process && (
                <ProcessSection caseId={view.documentId} process={view.process} onDone={reload} />
              )}
              {view.remarks.length > 0 && (
                <Section title={say('case.remarks', 'Замечания')}>
                  <Remarks
                    remarks={view.remarks}
                    labelOf={labelOf}
                    onResolve={(one) => void resolve(one)}
                    onDone={reload}
                  />
                </Section>
              )}
            </Flex>
          </Grid.Item>
          <Grid.Item col={4} s={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={6}>
              <Section title={say('case.decision', 'Решение')}>
                <CaseFacts view={view} />
                <DecisionBar view={view} onDone={reload} />
              </Section>
              <Section title={say('case.history', 'История')}>
                <History acts={view.acts} />
              </Section>
            </Flex>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};
