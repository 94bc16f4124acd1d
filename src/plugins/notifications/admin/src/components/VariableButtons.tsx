import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Template } from '../../../shared/panel';
import { useWords } from '../hooks/use-words';

interface VariableButtonsProps {
  variables: Template['variables'];
  onInsert: (placeholder: string) => void;
}

/** The closed list of what may be filled in; a press puts it where the cursor is. */
export const VariableButtons = ({ variables, onInsert }: VariableButtonsProps) => {
  const { say, choose } = useWords();
  return (
    <Box tag="section" aria-labelledby="template-variables">
      <Typography id="template-variables" tag="h2" variant="delta">
        {say('notifications.template.variables')}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
        {say('notifications.template.variables-hint')}
      </Typography>
      <Flex tag="ul" gap={2} wrap="wrap" paddingTop={2}>
        {variables.map(({ name, title, sample }) => (
          <li key={name}>
            <Button
              variant="tertiary"
              title={say('notifications.template.sample', { sample })}
              onClick={() => onInsert(`{{${name}}}`)}
            >
              {`${choose(title)} {{${name}}}`}
            </Button>
          </li>
        ))}
      </Flex>
    </Box>
  );
};
