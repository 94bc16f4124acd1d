import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { Finding } from '../../../../../domain/checks/check';
import type { CheckReport } from '../../../shared/contract';
import { useChecksApi } from '../checks-api';
import { Findings } from '../components/Findings';
import { onCheckAsked } from '../hooks/check-asked';
import { usePathLabel } from '../hooks/use-path-label';
import { useWords } from '../words';
import { goToField } from './go-to-field';
import { PlaceInForm } from './PlaceInForm';

interface CheckOfDocumentProps {
  type: string;
  documentId: string;
  /** `updatedAt` of the draft. */
  version: string;
}

interface Checked {
  readonly report: CheckReport;
  readonly version: string;
}

/** «Проверить»: what is wrong with the saved draft; a click on a field leads to it. */
export const CheckOfDocument = ({ type, documentId, version }: CheckOfDocumentProps) => {
  const { say } = useWords();
  const { check } = useChecksApi();
  const labelOf = usePathLabel(type);
  const isModified = useForm('CheckOfDocument', ({ modified }) => modified);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [stage, setStage] = useState<'idle' | 'busy' | 'failed'>('idle');

  const run = useCallback(async (): Promise<void> => {
    setStage('busy');
    try {
      setChecked({ report: await check(type, documentId), version });
      setStage('idle');
    } catch {
      setStage('failed');
    }
  }, [check, type, documentId, version]);
  useEffect(() => onCheckAsked(() => void run()), [run]);

  const isOld = checked !== null && (isModified || checked.version !== version);
  const placeOf = ({ path }: Finding) => (
    <PlaceInForm onGo={() => goToField(path, labelOf(path.slice(0, 1)))}>{labelOf(path)}</PlaceInForm>
  );

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Button variant="secondary" fullWidth loading={stage === 'busy'} onClick={() => void run()}>
        {say('checks.run', 'Проверить')}
      </Button>
      {isModified && (
        <Typography variant="pi" textColor="neutral600">
          {say('checks.unsaved', 'Проверяется сохранённая версия. Сохраните правки.')}
        </Typography>
      )}
      {stage === 'failed' && (
        <Typography role="alert" textColor="danger600">
          {say('checks.failed', 'Проверить не удалось. Повторите.')}
        </Typography>
      )}
      {isOld && !isModified && (
        <Typography variant="pi" textColor="neutral600">
          {say('checks.old', 'Материал изменился. Проверьте снова.')}
        </Typography>
      )}
      {checked && <Findings findings={checked.report.findings} placeOf={placeOf} />}
    </Flex>
  );
};
