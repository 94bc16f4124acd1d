import { Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';
import { numbered } from '../../../../../admin/shared/numbered';
import type { Finding, Severity } from '../../../../../domain/checks/check';
import { useWords } from '../words';

interface FindingsProps {
  findings: readonly Finding[];
  /** The name of the field, as a way to it. */
  placeOf: (finding: Finding) => ReactNode;
}

const One = ({ finding, placeOf }: { finding: Finding; placeOf: FindingsProps['placeOf'] }) => {
  const { pick } = useWords();
  const isError = finding.severity === 'error';
  return (
    <Flex
      tag="li"
      direction="column"
      alignItems="flex-start"
      gap={1}
      padding={3}
      hasRadius
      background={isError ? 'danger100' : 'warning100'}
    >
      {placeOf(finding)}
      <Typography>{pick(finding.message)}</Typography>
      {finding.excerpt && (
        <Typography tag="q" fontWeight="semiBold">
          {finding.excerpt}
        </Typography>
      )}
      <Typography textColor="neutral700">{pick(finding.mend)}</Typography>
    </Flex>
  );
};

const Group = ({ title, ...props }: FindingsProps & { title: string }) => {
  const id = useId();
  if (props.findings.length === 0) return null;
  return (
    <Flex tag="section" aria-labelledby={id} direction="column" alignItems="stretch" gap={2}>
      <Typography id={id} tag="h3" variant="omega" fontWeight="bold">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {numbered(props.findings).map(({ key, item }) => (
          <One key={key} finding={item} placeOf={props.placeOf} />
        ))}
      </Flex>
    </Flex>
  );
};

/** What the checks found: errors first, each with its field, what is wrong and how to mend it. */
export const Findings = ({ findings, placeOf }: FindingsProps) => {
  const { say } = useWords();
  const of = (severity: Severity) => findings.filter((each) => each.severity === severity);
  const [errors, warnings] = [of('error'), of('warning')];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography role="status">
        {findings.length === 0
          ? say('checks.clean', 'Ошибок и предупреждений нет.')
          : say('checks.summary', 'Ошибок: {errors}, предупреждений: {warnings}.', {
              errors: errors.length,
              warnings: warnings.length,
            })}
      </Typography>
      <Group title={say('checks.errors', 'Ошибки: не дадут отправить')} findings={errors} placeOf={placeOf} />
      <Group title={say('checks.warnings', 'Предупреждения')} findings={warnings} placeOf={placeOf} />
    </Flex>
  );
};
