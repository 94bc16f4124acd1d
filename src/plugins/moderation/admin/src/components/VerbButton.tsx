import { Button, type ButtonProps, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';
import type { Refusal } from '../../../../../domain/refusal';
import { useWords } from '../words';

interface VerbButtonProps {
  reasons: readonly Refusal[];
  children: ReactNode;
  onClick: () => void;
  variant?: ButtonProps['variant'];
  size?: keyof typeof LEAST_HEIGHT;
  loading?: boolean;
  fullWidth?: boolean;
}

/** As the theme has them, but at least: beside a form there is room for two words in a line. */
const LEAST_HEIGHT = {
  S: { initial: '4rem', medium: '3.2rem' },
  M: { initial: '4.4rem', medium: '3.6rem' },
} as const;

/** A button that says why it cannot be pressed, by the reasons the server would give. */
export const VerbButton = ({
  reasons,
  variant = 'default',
  size = 'M',
  loading = false,
  ...props
}: VerbButtonProps) => {
  const { pick } = useWords();
  const id = useId();
  const [first] = reasons;
  return (
    <Flex direction="column" alignItems="stretch" gap={1} width={props.fullWidth ? '100%' : undefined}>
      <Button
        variant={variant}
        size={size}
        loading={loading}
        disabled={first !== undefined}
        aria-describedby={first ? id : undefined}
        onClick={props.onClick}
        fullWidth={props.fullWidth ?? false}
        minHeight={LEAST_HEIGHT[size]}
        paddingTop={1}
        paddingBottom={1}
        style={{ height: 'auto' }}
      >
        {props.children}
      </Button>
      {first && (
        <Typography id={id} variant="pi" textColor="neutral600">
          {pick(first.message)}
        </Typography>
      )}
    </Flex>
  );
};
