import { Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { DocumentStage } from '../../../shared/contract';
import { useWords } from '../words';

/** Why «На проверку» cannot be pressed; the content manager's own button has no room for it. */
export const WhyNotSubmitted = ({ stage }: { stage: DocumentStage }) => {
  const { say, pick } = useWords();
  const isModified = useForm('WhyNotSubmitted', ({ modified }) => modified);
  const [first] = stage.verbs.submit ?? [];
  const isOnItsWay = first?.code === 'StageForbidsVerb' && stage.verbs['take-back']?.length === 0;

  const why = (): string | null => {
    if (isOnItsWay)
      return say(
        'submit.on-its-way',
        'Материал уже отправлен. Чтобы исправить его и отправить снова, нажмите «Забрать на доработку».',
      );
    if (first) return pick(first.message);
    if (isModified) return say('submit.unsaved', 'Сначала сохраните правки, потом отправляйте на проверку.');
    if (!stage.isChanged)
      return say(
        'submit.unchanged',
        'Чтобы отправить новую версию на проверку, измените материал и сохраните.',
      );
    return null;
  };
  const words = why();
  if (!words) return null;
  return (
    <Typography variant="pi" textColor="neutral600">
      {words}
    </Typography>
  );
};
