import { Button, Flex, Table, Tbody, Td, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { TableHead } from '../../../../../admin/shared/TableHead';
import type { VersionSummary, VersionsAnswer } from '../../../shared/version-contract';
import type { Chosen, Side } from '../hooks/use-history';
import { useVersionWords } from './use-version-words';

interface VersionTableProps {
  versions: readonly VersionSummary[];
  hasPresent: boolean;
  may: VersionsAnswer['meta']['may'];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
  onName: (version: VersionSummary) => void;
  onRestore: (version: VersionSummary) => void;
}

interface ChoiceProps {
  side: Side;
  label: string;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** As in the history of a wiki: one dot for what was, one for what is. */
const Choice = ({ side, label, chosen, onChoose }: ChoiceProps) => {
  const { formatMessage } = useIntl();
  const from = formatMessage({ id: 'audit.versions.from', defaultMessage: 'Было' });
  const to = formatMessage({ id: 'audit.versions.to', defaultMessage: 'Стало' });
  return (
    <>
      <Td>
        {side !== 'now' && (
          <input
            type="radio"
            name="from"
            aria-label={`${from}: ${label}`}
            checked={chosen.from === side}
            onChange={() => onChoose({ ...chosen, from: side })}
          />
        )}
      </Td>
      <Td>
        <input
          type="radio"
          name="to"
          aria-label={`${to}: ${label}`}
          checked={chosen.to === side}
          onChange={() => onChoose({ ...chosen, to: side })}
        />
      </Td>
    </>
  );
};

const Told = ({ version }: { version: VersionSummary }) => {
  const words = useVersionWords();
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
    >
      <Typography fontWeight="semiBold">{words.act(version.act)}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {`${words.when(version)}, ${words.who(version.actor)}`}
      </Typography>
      {version.name && (
        <Typography variant="pi" fontWeight="bold">
          {version.name}
        </Typography>
      )}
      {version.note && <Typography variant="pi">{`«${version.note}»`}</Typography>}
    </Flex>
  );
};

/** The versions of a document, two of which are compared. */
export const VersionTable = ({ versions, hasPresent, may, ...props }: VersionTableProps) => {
  const { formatMessage } = useIntl();
  const words = useVersionWords();
  const { chosen, onChoose, onName, onRestore } = props;
  const present = formatMessage({ id: 'audit.versions.now', defaultMessage: 'Нынешний черновик' });
  const heads = [
    formatMessage({ id: 'audit.versions.from', defaultMessage: 'Было' }),
    formatMessage({ id: 'audit.versions.to', defaultMessage: 'Стало' }),
    formatMessage({ id: 'audit.versions.version', defaultMessage: 'Версия' }),
  ];
  const naming = formatMessage({ id: 'audit.versions.give-name', defaultMessage: 'Назвать' });
  const restoring = formatMessage({ id: 'audit.versions.restore', defaultMessage: 'Восстановить' });
  return (
    <Table colCount={4} rowCount={versions.length + 1 + Number(hasPresent)}>
      <TableHead
        heads={heads}
        last={
          <VisuallyHidden>
            {formatMessage({ id: 'audit.versions.actions', defaultMessage: 'Действия' })}
          </VisuallyHidden>
        }
      />
      <Tbody>
        {hasPresent && (
          <Tr>
            <Choice side="now" label={present} chosen={chosen} onChoose={onChoose} />
            <Td>
              <Typography fontWeight="semiBold">{present}</Typography>
            </Td>
            <Td />
          </Tr>
        )}
        {versions.map((version) => {
          const label = `${words.act(version.act)}, ${words.when(version)}`;
          return (
            <Tr key={version.id}>
              <Choice side={version.id} label={label} chosen={chosen} onChoose={onChoose} />
              <Td>
                <Told version={version} />
              </Td>
              <Td>
                <Flex gap={2} wrap="wrap" justifyContent="flex-end">
                  {may.name && (
                    <Button
                      size="S"
                      variant="tertiary"
                      aria-label={`${naming}: ${label}`}
                      onClick={() => onName(version)}
                    >
                      {naming}
                    </Button>
                  )}
                  {may.restore && (
                    <Button
                      size="S"
                      variant="secondary"
                      aria-label={`${restoring}: ${label}`}
                      onClick={() => onRestore(version)}
                    >
                      {restoring}
                    </Button>
                  )}
                </Flex>
              </Td>
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};
