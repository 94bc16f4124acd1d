import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../../../../admin/shared/difference/texts';
import type { FieldsOf } from '../../../../../admin/shared/difference/use-fields';
import { numbered } from '../../../../../admin/shared/numbered';
import { isFile, isRelation, labelKey } from '../../../../../domain/versions/content';
import type { LossReason } from '../../../../../domain/versions/restoration';
import type { RestorationAnswer, ToldLoss } from '../../../shared/version-contract';

const REASONS: Readonly<Record<LossReason, string>> = {
  FieldGone: 'такого поля больше нет',
  KindChanged: 'поле теперь хранит другое',
  ChoiceGone: 'такого варианта больше нет',
  DocumentGone: 'связанной записи больше нет: {what}',
  FileGone: 'файла больше нет: {what}',
  NotPermitted: 'вы не можете менять это поле',
  Refused: 'значение не проходит проверку',
};

const LIST = { margin: 0, paddingLeft: '1.6rem', listStyle: 'disc' };

interface LossesProps {
  outcome: RestorationAnswer['data'];
  fieldsOf: FieldsOf;
}

/** Exactly what does not come back, field by field, and why. */
export const Losses = ({ outcome, fieldsOf }: LossesProps) => {
  const { formatMessage, locale } = useIntl();
  const sentence = ({ path, reason, value, message: said }: ToldLoss): string => {
    const [field, ...inner] = path;
    const steps = inner.map((step) => (typeof step === 'number' ? `№ ${step + 1}` : step));
    const place = [fieldsOf(null, String(field)).label, ...steps].join(' → ');
    const label = isFile(value) || isRelation(value) ? outcome.labels[labelKey(value)] : '';
    const what = label === null ? formatMessage(message('erased')) : (label ?? '');
    const why = said
      ? said[locale === 'ru' ? 'ru' : 'en']
      : formatMessage({ id: `audit.versions.loss.${reason}`, defaultMessage: REASONS[reason] }, { what });
    return `${place}: ${why}`;
  };
  return (
    <Box tag="ul" style={LIST}>
      {numbered(outcome.losses).map(({ key, item }) => (
        <li key={key}>
          <Typography>{sentence(item)}</Typography>
        </li>
      ))}
    </Box>
  );
};
