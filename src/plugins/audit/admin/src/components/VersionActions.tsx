import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { CellActions } from '../../../../../admin/shared/CellActions';
import type { VersionSummary, VersionsAnswer } from '../../../shared/version-contract';

export interface VersionVerbs {
  onName: (version: VersionSummary) => void;
  onRestore: (version: VersionSummary) => void;
  onErase: (version: VersionSummary) => void;
}

interface VersionActionsProps extends VersionVerbs {
  version: VersionSummary;
  /** What the version is called beside the verb. */
  label: string;
  may: VersionsAnswer['meta']['may'];
}

/** What the person may do with one version; with one that is erased nothing. */
export const VersionActions = ({ version, label, may, ...verbs }: VersionActionsProps) => {
  const { formatMessage } = useIntl();
  if (version.isErased) return null;
  const naming = formatMessage({ id: 'audit.versions.give-name', defaultMessage: 'Назвать' });
  const restoring = formatMessage({ id: 'audit.versions.restore', defaultMessage: 'Восстановить' });
  const erasing = formatMessage({ id: 'audit.versions.erase', defaultMessage: 'Стереть по закону' });
  return (
    <CellActions>
      {may.name && (
        <Button
          size="S"
          variant="tertiary"
          aria-label={`${naming}: ${label}`}
          onClick={() => verbs.onName(version)}
        >
          {naming}
        </Button>
      )}
      {may.restore && (
        <Button
          size="S"
          variant="secondary"
          aria-label={`${restoring}: ${label}`}
          onClick={() => verbs.onRestore(version)}
        >
          {restoring}
        </Button>
      )}
      {may.erase && (
        <Button
          size="S"
          variant="danger-light"
          aria-label={`${erasing}: ${label}`}
          onClick={() => verbs.onErase(version)}
        >
          {erasing}
        </Button>
      )}
    </CellActions>
  );
};
