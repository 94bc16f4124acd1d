import { Box, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useWords } from '../../words';

export type StepState = 'passed' | 'present' | 'ahead';

export interface DrawnStep {
  code: string;
  name: string;
  /** Left out where no case is looked at. */
  state?: StepState;
  /** What stands under the name. */
  details?: ReactNode;
}

const COLORS = {
  passed: { background: 'success600', color: 'neutral0', border: 'success600' },
  present: { background: 'primary600', color: 'neutral0', border: 'primary600' },
  ahead: { background: 'neutral0', color: 'neutral700', border: 'neutral300' },
} as const;

const Mark = ({ position, state }: { position: number; state: StepState }) => {
  const { background, color, border } = COLORS[state];
  return (
    <Flex
      aria-hidden
      width="3.2rem"
      height="3.2rem"
      flex="0 0 auto"
      justifyContent="center"
      borderRadius="50%"
      borderColor={border}
      background={background}
      color={color}
    >
      {state === 'passed' ? (
        <Check width="1.6rem" height="1.6rem" />
      ) : (
        <Typography fontWeight="bold" textColor={color}>
          {position + 1}
        </Typography>
      )}
    </Flex>
  );
};

/** The steps of a workflow as a line of numbered marks, from the first to the last. */
export const StepLine = ({ steps }: { steps: readonly DrawnStep[] }) => {
  const { say } = useWords();
  const stateWords: Record<StepState, string> = {
    passed: say('process.passed', 'пройден'),
    present: say('process.present', 'сейчас'),
    ahead: say('process.ahead', 'впереди'),
  };
  return (
    <Flex tag="ol" wrap="wrap" alignItems="stretch" gap={2}>
      {steps.map(({ code, name, state, details }, position) => (
        <Flex
          tag="li"
          key={code}
          alignItems="flex-start"
          gap={2}
          {...(state === 'present' && { 'aria-current': 'step' })}
        >
          <Mark position={position} state={state ?? 'ahead'} />
          <Box maxWidth="18rem" paddingRight={2}>
            <Typography fontWeight={state === 'present' ? 'bold' : 'regular'}>{name}</Typography>
            {state && (
              <Typography tag="p" variant="pi" textColor="neutral600">
                {stateWords[state]}
              </Typography>
            )}
            {details}
          </Box>
          {position < steps.length - 1 && (
            <Box aria-hidden width="2.4rem" height="1px" background="neutral300" marginTop="1.6rem" />
          )}
        </Flex>
      ))}
    </Flex>
  );
};
