import { Box, Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import { useAct } from '../../../../../admin/shared/use-act';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { MinorFields } from '../../../shared/minor-edits';
import { useModerationApi } from '../api';
import { useTypeName } from '../components/type-names';
import { useWords } from '../words';

interface MinorEditsFormProps {
  organization: string;
  onClose: () => void;
}

type Chosen = Readonly<Record<string, readonly string[]>>;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));

/** A box for each field that may be allowed; only types that were changed are sent. */
export const MinorEditsForm = ({ organization, onClose }: MinorEditsFormProps) => {
  const { say } = useWords();
  const typeName = useTypeName();
  const api = useModerationApi();
  const { act, busy, reason } = useAct();
  const [changed, setChanged] = useState<Chosen>({});
  const ask = useCallback((signal: AbortSignal) => api.minorEdits(organization, signal), [api, organization]);
  const { answer } = useAnswer(ask);
  const rules = answer.data;

  const chosenOf = ({ type, fields }: MinorFields): readonly string[] => changed[type] ?? fields;
  const toggle = (rule: MinorFields, name: string): void => {
    const chosen = chosenOf(rule);
    const next = chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name];
    setChanged({ ...changed, [rule.type]: next });
  };
  const save = async (): Promise<void> => {
    const wanted = (rules ?? []).filter((rule) => !isSame(chosenOf(rule), rule.fields));
    const saved = await act(
      async () => {
        for (const rule of wanted) {
          await api.changeMinorEdits({ organization, type: rule.type, fields: [...chosenOf(rule)] });
        }
      },
      say('minor.saved', 'Сохранено'),
    );
    if (saved) onClose();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4} aria-busy={answer.stage === 'loading'}>
          <Typography>
            {say(
              'minor.explanation',
              'Если изменены только отмеченные поля, правка публикуется сразу. Модератор увидит её в списке для проверки после публикации.',
            )}
          </Typography>
          {answer.stage === 'failed' && (
            <Typography role="alert" textColor="danger600">
              {say('minor.failed', 'Настройки не загрузились. Закройте окно и откройте снова.')}
            </Typography>
          )}
          {rules?.map((rule) => (
            <Box tag="fieldset" key={rule.type} borderWidth="0" padding={0}>
              <Typography tag="legend" fontWeight="semiBold">
                {typeName(rule.type)}
              </Typography>
              {rule.candidates.map(({ name, label }) => (
                <Box key={name} paddingTop={3}>
                  <Checkbox
                    checked={chosenOf(rule).includes(name)}
                    onCheckedChange={() => toggle(rule, name)}
                  >
                    {label}
                  </Checkbox>
                </Box>
              ))}
            </Box>
          ))}
          {reason && (
            <Typography role="alert" textColor="danger600">
              {reason}
            </Typography>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('dialog.cancel', 'Отмена')}
        </Button>
        <Button loading={busy} disabled={!rules} onClick={() => void save()}>
          {say('minor.save', 'Сохранить')}
        </Button>
      </Modal.Footer>
    </>
  );
};
