import { Button, Flex, LinkButton, TextButton } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { Link, type To } from 'react-router-dom';
import { BackLink } from '../../../../../admin/shared/BackLink';
import type { CaseView } from '../../../shared/contract';
import { useWords } from '../words';
import { PreviewButton } from './preview/PreviewButton';
import { useTypeName } from './type-names';

interface CaseHeaderProps {
  target: CaseView['target'];
  /** The document was deleted: there is nothing to open. */
  isGone: boolean;
  /** The queue one came from. */
  queue: To;
  onNext: () => void;
  onHelp: () => void;
}

/** What the case is about, and the ways from it. */
export const CaseHeader = ({ target, isGone, queue, onNext, onHelp }: CaseHeaderProps) => {
  const { say } = useWords();
  const typeName = useTypeName();
  return (
    <Layouts.Header
      title={target.title}
      subtitle={typeName(target.type)}
      navigationAction={
        <Flex gap={6} wrap="wrap">
          <BackLink to={queue}>{say('case.back', 'К очереди')}</BackLink>
          <TextButton endIcon={<ArrowRight aria-hidden />} onClick={onNext}>
            {say('case.next', 'Следующее дело')}
          </TextButton>
        </Flex>
      }
      primaryAction={
        <Button variant="tertiary" onClick={onHelp}>
          {say('keys.button', 'Клавиши: ?')}
        </Button>
      }
      secondaryAction={
        isGone ? null : (
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
        )
      }
    />
  );
};
