import { Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { numbered } from '../numbered';
import { useShown } from './context';
import { Added, Piece, Removed, Sides } from './marks';
import { message } from './texts';
import { type WordChange, wordChanges } from './word-changes';

const WRAP = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;

const Words = ({ changes }: { changes: readonly WordChange[] }) => (
  <Typography style={WRAP}>
    {numbered(changes).map(({ key, item: { kind, text } }) => {
      if (kind === 'added') return <Added key={key}>{text}</Added>;
      return kind === 'removed' ? <Removed key={key}>{text}</Removed> : <span key={key}>{text}</span>;
    })}
  </Typography>
);

/** A text by words: both in one, or what was beside what is. */
export const TextDifference = ({ before, after }: { before: string; after: string }) => {
  const { formatMessage } = useIntl();
  const { mode } = useShown();
  const changes = useMemo(() => wordChanges(before, after), [before, after]);
  if (mode === 'inline') return <Words changes={changes} />;
  return (
    <Sides>
      <Piece state={before === '' ? 'same' : 'removed'} word={formatMessage(message('before'))}>
        <Words changes={changes.filter(({ kind }) => kind !== 'added')} />
      </Piece>
      <Piece state={after === '' ? 'same' : 'added'} word={formatMessage(message('after'))}>
        <Words changes={changes.filter(({ kind }) => kind !== 'removed')} />
      </Piece>
    </Sides>
  );
};
