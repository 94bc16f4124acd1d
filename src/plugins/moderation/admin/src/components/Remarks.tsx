import { Badge, Flex, Typography } from '@strapi/design-system';
import { decisionReason } from '../../../../../domain/moderation/decision-reasons';
import type { Remark } from '../../../shared/remarks';
import { useWords } from '../words';
import { Moment } from './Moment';
import { RemarkThread } from './RemarkThread';

interface RemarksProps {
  remarks: Remark[];
  labelOf: (field: string) => string;
  /** Something was done with a remark. */
  onDone: () => void;
}

/** Remarks bound to fields, open ones first; whoever mended what they ask for closes them. */
export const Remarks = ({ remarks, labelOf, onDone }: RemarksProps) => {
  const { say, pick } = useWords();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {remarks.map((remark) => {
        const reason = remark.reason ? decisionReason(remark.reason) : undefined;
        const where = remark.field ? labelOf(remark.field) : say('remark.whole', 'Весь материал');
        const isOpen = remark.resolvedAt === null;
        return (
          <Flex
            tag="li"
            key={remark.documentId}
            direction="column"
            alignItems="flex-start"
            gap={1}
            padding={3}
            hasRadius
            background={isOpen ? 'warning100' : 'neutral100'}
          >
            <Flex gap={2} wrap="wrap">
              <Typography fontWeight="bold">{where}</Typography>
              <Badge>
                {isOpen ? say('remark.open', 'Не исправлено') : say('remark.closed', 'Исправлено')}
              </Badge>
            </Flex>
            {reason && <Typography>{pick(reason.label)}</Typography>}
            {remark.text && <Typography>{remark.text}</Typography>}
            <Typography variant="pi" textColor="neutral600">
              {remark.author?.name} · <Moment at={remark.createdAt} />
            </Typography>
            <RemarkThread remark={remark} where={where} onDone={onDone} />
          </Flex>
        );
      })}
    </Flex>
  );
};
