import { Flex, Typography } from '@strapi/design-system';
import { numbered } from '../../../../../admin/shared/numbered';
import type { RefusedPlace } from '../../../../../admin/shared/refused-places';
import type { Path } from '../../../../../domain/refusal';
import { usePathLabel } from '../hooks/use-path-label';
import { useWords } from '../words';
import { PlaceInForm } from './PlaceInForm';
import { useFieldLabels } from './use-field-labels';

interface RefusedFieldsProps {
  type: string;
  places: readonly RefusedPlace[];
  onGo: (path: Path) => void;
}

/** What keeps the document from being sent: each place of the form, what is wrong there and how to mend it. */
export const RefusedFields = ({ type, places, onGo }: RefusedFieldsProps) => {
  const { say } = useWords();
  const labelOf = usePathLabel(type);
  const fields = useFieldLabels(type);
  return (
    <Flex
      tag="ul"
      aria-label={say('submit.to-mend', 'Что исправить')}
      direction="column"
      alignItems="stretch"
      gap={2}
    >
      {numbered(places).map(({ key, item: { path, message } }) => (
        <Flex
          key={key}
          tag="li"
          direction="column"
          alignItems="flex-start"
          gap={1}
          padding={3}
          hasRadius
          background="danger100"
        >
          {fields.some(({ name }) => name === path[0]) ? (
            <PlaceInForm onGo={() => onGo(path)}>{labelOf(path)}</PlaceInForm>
          ) : (
            <Typography fontWeight="semiBold">{labelOf(path)}</Typography>
          )}
          <Typography>{message}</Typography>
        </Flex>
      ))}
    </Flex>
  );
};
