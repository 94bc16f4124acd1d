import { Box, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { VersionSummary } from '../../../shared/version-contract';
import { useVersionWords } from './use-version-words';

/** Where the comparison of a version with the present draft is. */
export const comparisonPath = ({ type, documentId, id }: VersionSummary): string =>
  `/plugins/versions/${type}/${documentId}?from=${id}&to=now`;

/** A version in the narrow panel: what and when as a link to the comparison, by whom, name and note. */
export const VersionLine = ({ version }: { version: VersionSummary }) => {
  const words = useVersionWords();
  const told = `${words.act(version.act)}, ${words.when(version)}`;
  return (
    <Box tag="li" paddingBottom={2} style={{ overflowWrap: 'anywhere' }}>
      {version.isErased ? (
        <Typography fontWeight="semiBold">{told}</Typography>
      ) : (
        <Typography tag={Link} to={comparisonPath(version)} textColor="primary600" fontWeight="semiBold">
          {told}
        </Typography>
      )}
      <Typography variant="pi" textColor="neutral600" tag="div">
        {version.isErased ? words.erased : words.who(version.actor)}
      </Typography>
      {version.name && (
        <Typography variant="pi" fontWeight="bold" tag="div">
          {version.name}
        </Typography>
      )}
      {version.note && (
        <Typography variant="pi" tag="div">
          {`«${version.note}»`}
        </Typography>
      )}
    </Box>
  );
};
