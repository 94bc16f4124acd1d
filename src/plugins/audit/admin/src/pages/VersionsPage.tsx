import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import { BackLink } from '../../../../../admin/shared/BackLink';
import type { VersionSummary } from '../../../shared/version-contract';
import { Comparison } from '../components/Comparison';
import { EraseVersionDialog } from '../components/EraseVersionDialog';
import { NameDialog } from '../components/NameDialog';
import { NoHistory } from '../components/NoHistory';
import { RestoreDialog } from '../components/RestoreDialog';
import { useVersionWords } from '../components/use-version-words';
import { VersionTable } from '../components/VersionTable';
import { useHistory } from '../hooks/use-history';
import { VERSION_PERMISSIONS } from '../version-permissions';

type Opened = { dialog: 'name' | 'restore' | 'erase'; version: VersionSummary } | null;

const History = ({ type, documentId }: { type: string; documentId: string }) => {
  const { formatMessage } = useIntl();
  const words = useVersionWords();
  const { answer, now, chosen, choose, reload } = useHistory(type, documentId);
  const [opened, setOpened] = useState<Opened>(null);
  const failure = [answer, now].find(({ stage }) => stage === 'failed');
  if (failure?.stage === 'failed') return <NoHistory isMissing={failure.isMissing} />;
  if (!answer.data) return <Page.Loading />;
  const { data: versions, meta } = answer.data;
  const hasPresent = !meta.isDeleted;
  if (hasPresent && !now.data) return <Page.Loading />;
  const title = formatMessage(
    { id: 'audit.versions.page-title', defaultMessage: 'История: {title}' },
    { title: versions[0]?.title ?? documentId },
  );
  const close = (): void => setOpened(null);
  const done = (): void => {
    close();
    reload();
  };
  return (
    <Page.Main aria-busy={answer.stage === 'loading'}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={words.type(type)}
        navigationAction={
          hasPresent ? (
            <BackLink to={`/content-manager/collection-types/${type}/${documentId}`}>
              {formatMessage({ id: 'audit.versions.back', defaultMessage: 'К записи' })}
            </BackLink>
          ) : (
            <BackLink to="/plugins/archive">
              {formatMessage({ id: 'audit.archive.back', defaultMessage: 'В архив' })}
            </BackLink>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Box>
            <VersionTable
              versions={versions}
              hasPresent={hasPresent}
              may={meta.may}
              chosen={chosen}
              onChoose={choose}
              onName={(version) => setOpened({ dialog: 'name', version })}
              onRestore={(version) => setOpened({ dialog: 'restore', version })}
              onErase={(version) => setOpened({ dialog: 'erase', version })}
            />
            <Pagination.Root
              pageCount={meta.pagination.pageCount}
              total={meta.pagination.total}
              defaultPageSize={20}
            >
              <Pagination.PageSize />
              <Pagination.Links />
            </Pagination.Root>
          </Box>
          <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
            <Box paddingBottom={4}>
              <Typography variant="beta" tag="h2">
                {chosen.from === null
                  ? formatMessage({ id: 'audit.versions.content', defaultMessage: 'Содержание версии' })
                  : formatMessage({ id: 'audit.versions.comparison', defaultMessage: 'Отличия' })}
              </Typography>
            </Box>
            <Comparison type={type} documentId={documentId} chosen={chosen} now={now.data} />
          </Box>
        </Flex>
      </Layouts.Content>
      {opened?.dialog === 'name' && <NameDialog version={opened.version} onClose={close} onNamed={done} />}
      {opened?.dialog === 'erase' && (
        <EraseVersionDialog version={opened.version} onClose={close} onErased={done} />
      )}
      {opened?.dialog === 'restore' && (
        <RestoreDialog version={opened.version} onClose={close} onRestored={done} />
      )}
    </Page.Main>
  );
};

const VersionsPage = () => {
  const { type = '', documentId = '' } = useParams();
  return (
    <Page.Protect permissions={VERSION_PERMISSIONS.read}>
      <History key={`${type} ${documentId}`} type={type} documentId={documentId} />
    </Page.Protect>
  );
};

export default VersionsPage;
