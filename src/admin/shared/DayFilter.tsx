import { Box, Field } from '@strapi/design-system';

interface DayFilterProps {
  label: string;
  /** `YYYY-MM-DD` */
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** One end of a period of days. */
export const DayFilter = ({ label, value, onChange }: DayFilterProps) => (
  <Box minWidth="16rem">
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <Field.Input
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      />
    </Field.Root>
  </Box>
);
