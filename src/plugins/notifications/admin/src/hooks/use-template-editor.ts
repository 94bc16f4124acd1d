import { useDebounce } from '@strapi/strapi/admin';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { checkTemplate } from '../../../../../domain/message-template/check';
import type { Template, TemplateText } from '../../../shared/panel';
import { useTemplatesApi } from '../api/templates';
import type { Part } from '../components/TemplateFields';

/** Milliseconds after the last letter before the preview is asked for. */
const PAUSE = 400;

/** The text being written: its faults, its preview, and where the cursor is. */
export function useTemplateEditor(template: Template) {
  const api = useTemplatesApi();
  const [written, setWritten] = useState<TemplateText>({ subject: template.subject, text: template.text });
  const focused = useRef<Part>('text');
  const subjectRef = useRef<HTMLInputElement>(null);
  const textRef = useRef<HTMLTextAreaElement>(null);
  const settled = useDebounce(written, PAUSE);
  const { event, channel } = template;
  const ask = useCallback(() => api.preview(event, channel, settled), [api, event, channel, settled]);
  const { answer: preview } = useAnswer(ask);
  const refusals = useMemo(
    () =>
      checkTemplate(
        written,
        template.variables.map(({ name }) => name),
      ),
    [written, template.variables],
  );

  const change = (part: Partial<TemplateText>): void => setWritten((former) => ({ ...former, ...part }));

  const insert = (placeholder: string): void => {
    const part = focused.current;
    const field = part === 'subject' ? subjectRef.current : textRef.current;
    const at = field?.selectionStart ?? written[part].length;
    const end = field?.selectionEnd ?? at;
    change({ [part]: written[part].slice(0, at) + placeholder + written[part].slice(end) });
    // The field gets its new value with the next drawing; the cursor goes behind what was put in.
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(at + placeholder.length, at + placeholder.length);
    });
  };

  const focus = (part: Part): void => {
    focused.current = part;
  };

  return { written, refusals, preview, change, insert, focus, subjectRef, textRef };
}
