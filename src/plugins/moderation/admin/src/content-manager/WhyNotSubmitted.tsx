import { Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { DocumentStage } from '../../../shared/contract';
import { useWords } from '../words';

/** Why «На проверку» cannot be pressed; the content manager's own button has no room for it. */
export const WhyNotSubmitted = ({ stage }: { stage: DocumentStage }) => {
  const { say, pick } = useWords();
  const isModified = useForm('WhyNotSubmitted', ({ modified }) => modified);
  const [first] = stage.verbs.submit ?? [];
  const words = first
    ? pick(first.message)
    : isModified && say('submit.unsaved', 'Сначала сохраните правки, потом отправляйте на проверку.');
  if (!words) return null;
  return (
    <Typography variant="pi" textColor="neutral600">
      {words}
    </Typography>
  );
};
