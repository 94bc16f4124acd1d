import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { Link } from 'react-router-dom';
import { storedPermission } from '../../../../../admin/shared/stored-permission';
import { useAct } from '../../../../../admin/shared/use-act';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { Finding } from '../../../../../domain/checks/check';
import type { KeptReport } from '../../../shared/checks';
import type { CaseView } from '../../../shared/contract';
import { ACTIONS } from '../../../shared/ids';
import { useChecksApi } from '../checks-api';
import { usePathLabel } from '../hooks/use-path-label';
import { useWords } from '../words';
import { Findings } from './Findings';
import { Moment } from './Moment';
import { Section } from './Section';

const CHECK = [storedPermission(ACTIONS.checkContent)];

const When = ({ report }: { report: KeptReport }) => {
  const { say } = useWords();
  const names: Record<KeptReport['occasion'], string> = {
    submission: say('checks.at.submission', 'При отправке'),
    approval: say('checks.at.approval', 'При одобрении'),
    publication: say('checks.at.publication', 'Перед плановой публикацией'),
    'at-once': say('checks.at.at-once', 'При публикации без проверки'),
    rerun: say('checks.at.rerun', 'По запросу'),
  };
  return (
    <Typography variant="pi" textColor="neutral600">
      {names[report.occasion]}, <Moment at={report.checkedAt} />
      {report.by && `, ${report.by}`}.{' '}
      {say('checks.by-policy', 'Правила публикации, версия {version}.', { version: report.policyVersion })}
    </Typography>
  );
};

/** «Проверки» of a case: what was found in the version under review, and the way to ask again. */
export const CaseChecks = ({ view }: { view: CaseView }) => {
  const { say } = useWords();
  const api = useChecksApi();
  const { act, busy, reason } = useAct();
  const { allowedActions } = useRBAC(CHECK);
  const { documentId, target, isGone } = view;
  const labelOf = usePathLabel(target.type);
  const ask = useCallback((signal: AbortSignal) => api.ofCase(documentId, signal), [api, documentId]);
  const { answer, reload } = useAnswer(ask);
  const checks = answer.data;

  const rerun = async (): Promise<void> => {
    await act(() => api.rerun(documentId), say('checks.done', 'Проверено'));
    reload();
  };
  const placeOf = ({ path }: Finding) =>
    isGone ? (
      <Typography fontWeight="semiBold">{labelOf(path)}</Typography>
    ) : (
      <Typography
        tag={Link}
        to={`/content-manager/collection-types/${target.type}/${target.documentId}?field=${path.join('.')}`}
        fontWeight="semiBold"
        textColor="primary700"
      >
        {labelOf(path)}
      </Typography>
    );

  return (
    <Section title={say('checks.case', 'Проверки')}>
      {answer.stage === 'failed' && (
        <Typography role="alert">
          {say('checks.not-loaded', 'Проверки не загрузились. Обновите страницу.')}
        </Typography>
      )}
      {answer.stage === 'loading' && !checks && <Loader small>{say('stage.loading', 'Загружаем…')}</Loader>}
      {checks && !checks.report && (
        <Typography>{say('checks.never', 'Эту версию ещё не проверяли.')}</Typography>
      )}
      {checks?.report && (
        <>
          <When report={checks.report} />
          {!checks.isCurrent && !isGone && (
            <Typography textColor="warning700">
              {say('checks.stale', 'С тех пор изменились материал или правила. Проверьте снова.')}
            </Typography>
          )}
          <Findings findings={checks.report.findings} placeOf={placeOf} />
        </>
      )}
      {reason && (
        <Typography role="alert" textColor="danger600">
          {reason}
        </Typography>
      )}
      {checks && !isGone && allowedActions.canCheckContent === true && (
        <Flex>
          <Button variant="secondary" loading={busy} onClick={() => void rerun()}>
            {say('checks.again', 'Проверить снова')}
          </Button>
        </Flex>
      )}
    </Section>
  );
};
