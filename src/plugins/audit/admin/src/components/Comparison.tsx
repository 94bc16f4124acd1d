import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { type Mode, ShownProvider } from '../../../../../admin/shared/difference/context';
import { FieldDifferences } from '../../../../../admin/shared/difference/DifferenceView';
import { useFields } from '../../../../../admin/shared/difference/use-fields';
import { ValueView } from '../../../../../admin/shared/difference/ValueView';
import { differenceOfFields } from '../../../../../domain/versions/difference';
import type { KeptContent } from '../../../shared/version-contract';
import type { Chosen } from '../hooks/use-history';
import { useSide } from '../hooks/use-side';

interface ComparisonProps {
  type: string;
  documentId: string;
  chosen: Chosen;
  now: KeptContent | null;
}

const byOrder =
  (order: readonly string[]) =>
  (one: string, other: string): number => {
    const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
    return place(one) - place(other);
  };

const ModeChoice = ({ mode, onChange }: { mode: Mode; onChange: (mode: Mode) => void }) => {
  const { formatMessage } = useIntl();
  const modes: [Mode, string][] = [
    ['sides', formatMessage({ id: 'audit.versions.sides', defaultMessage: 'Рядом' })],
    ['inline', formatMessage({ id: 'audit.versions.inline', defaultMessage: 'В одном тексте' })],
  ];
  return (
    <Flex
      gap={2}
      role="group"
      aria-label={formatMessage({ id: 'audit.versions.mode', defaultMessage: 'Как показать отличия' })}
    >
      {modes.map(([one, label]) => (
        <Button
          key={one}
          size="S"
          variant={one === mode ? 'secondary' : 'tertiary'}
          aria-pressed={one === mode}
          onClick={() => onChange(one)}
        >
          {label}
        </Button>
      ))}
    </Flex>
  );
};

const Whole = ({ kept, type }: { kept: KeptContent; type: string }) => {
  const { fieldsOf, order } = useFields(type);
  const names = Object.keys(kept.content).sort(byOrder(order));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {names.map((name) => (
        <Box key={name}>
          <Typography variant="pi" fontWeight="bold" tag="h3" textColor="neutral600">
            {fieldsOf(null, name).label}
          </Typography>
          <ValueView value={kept.content[name] ?? null} type={fieldsOf(null, name).type} />
        </Box>
      ))}
    </Flex>
  );
};

/** Two contents field by field, or one as it was where there is nothing to compare it with. */
export const Comparison = ({ type, documentId, chosen, now }: ComparisonProps) => {
  const { formatMessage } = useIntl();
  const [mode, setMode] = useState<Mode>('sides');
  const { fieldsOf, order, isLoading } = useFields(type);
  const from = useSide(documentId, chosen.from, now);
  const to = useSide(documentId, chosen.to, now);
  const differences = useMemo(() => {
    if (!from.data || !to.data) return [];
    const compare = byOrder(order);
    return differenceOfFields(from.data.content, to.data.content).sort((one, other) =>
      compare(one.name, other.name),
    );
  }, [from.data, to.data, order]);
  const labels = { ...from.data?.labels, ...to.data?.labels };

  if (from.stage === 'failed' || to.stage === 'failed') {
    return (
      <Typography textColor="danger600">
        {formatMessage({
          id: 'audit.versions.side-failed',
          defaultMessage: 'Версия не загрузилась. Обновите страницу.',
        })}
      </Typography>
    );
  }
  if (isLoading || !from.data || !to.data) return <Loader small />;
  return (
    <ShownProvider value={{ mode, fieldsOf, labels }}>
      {chosen.from === null ? (
        <Whole kept={to.data} type={type} />
      ) : (
        <Flex direction="column" alignItems="stretch" gap={6}>
          <ModeChoice mode={mode} onChange={setMode} />
          {differences.length === 0 ? (
            <Typography>
              {formatMessage({ id: 'audit.versions.same', defaultMessage: 'Содержание одинаковое.' })}
            </Typography>
          ) : (
            <FieldDifferences component={null} differences={differences} />
          )}
        </Flex>
      )}
    </ShownProvider>
  );
};
