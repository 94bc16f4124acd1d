import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useRef } from 'react';
import type { RefusedPlace } from '../../../../../admin/shared/refused-places';
import { decisionReason } from '../../../../../domain/moderation/decision-reasons';
import { LIMITS } from '../../../shared/ids';
import { useWords } from '../words';
import { type Choice, ReasonRow } from './ReasonRow';
import { newRow, type Row } from './reason-rows';

interface ReasonRowsProps {
  rows: readonly Row[];
  reasons: readonly Choice[];
  fields: readonly Choice[];
  explanation: string;
  places: readonly RefusedPlace[];
  onChange: (rows: readonly Row[]) => void;
}

/** As many reasons as there is to mend: one may be about two fields, each with its own words. */
export const ReasonRows = ({ rows, reasons, fields, places, onChange, ...props }: ReasonRowsProps) => {
  const { say } = useWords();
  const adding = useRef<HTMLButtonElement>(null);
  const put = (key: number, changes: Partial<Row>): void =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));
  const remove = (key: number): void => {
    onChange(rows.filter((row) => row.key !== key));
    // The button that was pressed goes with its row.
    adding.current?.focus();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography>{props.explanation}</Typography>
      {rows.map((row, position) => (
        <ReasonRow
          key={row.key}
          row={row}
          number={position + 1}
          reasons={reasons}
          fields={fields}
          needsField={decisionReason(row.code)?.isAboutField === true}
          errorAt={(part) =>
            places.find(({ path }) => path.join('.') === `reasons.${position}.${part}`)?.message
          }
          onChange={(changes) => put(row.key, changes)}
          onRemove={rows.length > 1 ? () => remove(row.key) : undefined}
        />
      ))}
      <Flex>
        <Button
          ref={adding}
          size="S"
          variant="secondary"
          type="button"
          startIcon={<Plus />}
          disabled={rows.length >= LIMITS.reasons}
          onClick={() => onChange([...rows, newRow(rows)])}
        >
          {say('dialog.add-reason', 'Добавить причину')}
        </Button>
      </Flex>
    </Flex>
  );
};
