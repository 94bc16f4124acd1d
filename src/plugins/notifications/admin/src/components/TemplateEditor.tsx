import { Box, Button, Flex, Grid } from '@strapi/design-system';
import { BackButton, Layouts } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Notice } from '../../../../../admin/shared/Notice';
import { useAct } from '../../../../../admin/shared/use-act';
import { PLUGIN_ID } from '../../../shared/ids';
import type { Template } from '../../../shared/panel';
import { useTemplatesApi } from '../api/templates';
import { useTemplateEditor } from '../hooks/use-template-editor';
import { useWords } from '../hooks/use-words';
import { channelWord } from './channel-word';
import { ResetDialog } from './ResetDialog';
import { TemplateFields } from './TemplateFields';
import { TemplatePreview } from './TemplatePreview';
import { VariableButtons } from './VariableButtons';

interface TemplateEditorProps {
  template: Template;
  onChanged: () => void;
}

/** Writing one template: fields and variables on the left, what a reader gets on the right. */
export const TemplateEditor = ({ template, onChanged }: TemplateEditorProps) => {
  const { say, choose } = useWords();
  const api = useTemplatesApi();
  const { act, busy, reason } = useAct();
  const [asksReset, setAsksReset] = useState(false);
  const editor = useTemplateEditor(template);
  const { event, channel } = template;
  const isFaulty = editor.refusals.length > 0;

  const save = async (): Promise<void> => {
    const done = say('notifications.template.saved');
    if (await act(() => api.save(event, channel, editor.written), done)) onChanged();
  };
  const reset = async (): Promise<void> => {
    const done = say('notifications.template.was-reset');
    if (await act(() => api.reset(event, channel), done)) onChanged();
    setAsksReset(false);
  };
  const test = (): Promise<boolean> =>
    act(() => api.test(event, channel, editor.written), say('notifications.template.test-sent'));

  return (
    <>
      <Layouts.Header
        title={choose(template.title)}
        subtitle={say(channelWord(channel))}
        navigationAction={<BackButton fallback={`/plugins/${PLUGIN_ID}/templates`} />}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            {template.isEdited && (
              <Button variant="danger-light" onClick={() => setAsksReset(true)}>
                {say('notifications.template.reset')}
              </Button>
            )}
            <Button variant="secondary" disabled={isFaulty} loading={busy} onClick={() => void test()}>
              {say('notifications.template.test')}
            </Button>
            <Button disabled={isFaulty} loading={busy} onClick={() => void save()}>
              {say('notifications.template.save')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        {reason && (
          <Box paddingBottom={4}>
            <Notice variant="danger" title={say('notifications.not-done')}>
              {reason}
            </Notice>
          </Box>
        )}
        <Grid.Root gap={6}>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch" gap={6}>
            <TemplateFields
              text={editor.written}
              refusals={editor.refusals}
              subjectRef={editor.subjectRef}
              textRef={editor.textRef}
              onChange={editor.change}
              onFocus={editor.focus}
            />
            <VariableButtons variables={template.variables} onInsert={editor.insert} />
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            {editor.preview.data && (
              <TemplatePreview preview={editor.preview.data} channel={template.channel} />
            )}
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
      {asksReset && (
        <ResetDialog busy={busy} onClose={() => setAsksReset(false)} onConfirm={() => void reset()} />
      )}
    </>
  );
};
