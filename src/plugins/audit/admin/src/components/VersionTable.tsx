import { Flex, Table, Tbody, Td, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { TableHead } from '../../../../../admin/shared/TableHead';
import type { VersionSummary, VersionsAnswer } from '../../../shared/version-contract';
import type { Chosen, Side } from '../hooks/use-history';
import { useVersionWords } from './use-version-words';
import { VersionActions, type VersionVerbs } from './VersionActions';

interface VersionTableProps extends VersionVerbs {
  versions: readonly VersionSummary[];
  hasPresent: boolean;
  may: VersionsAnswer['meta']['may'];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
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
      {version.isErased && <Typography variant="pi">{words.erased}</Typography>}
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
export const VersionTable = ({
  versions,
  hasPresent,
  may,
  chosen,
  onChoose,
  ...verbs
}: VersionTableProps) => {
  const { formatMessage } = useIntl();
  const words = useVersionWords();
  const present = formatMessage({ id: 'audit.versions.now', defaultMessage: 'Нынешний черновик' });
  const heads = [
    formatMessage({ id: 'audit.versions.from', defaultMessage: 'Было' }),
    formatMessage({ id: 'audit.versions.to', defaultMessage: 'Стало' }),
    formatMessage({ id: 'audit.versions.version', defaultMessage: 'Версия' }),
  ];
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
              {version.isErased ? (
                <Td colSpan={2} />
              ) : (
                <Choice side={version.id} label={label} chosen={chosen} onChoose={onChoose} />
              )}
              <Td>
                <Told version={version} />
              </Td>
              <Td>
                <VersionActions version={version} label={label} may={may} {...verbs} />
              </Td>
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};
