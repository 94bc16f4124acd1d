import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { datedName, keepFile } from '../../../../../admin/shared/keep-file';
import { useAct } from '../../../../../admin/shared/use-act';
import type { LinksQuery } from '../../../shared/links';
import { useWords } from '../words';
import { useRulesApi } from './rules-api';

interface ExportLinksProps {
  question: LinksQuery;
  /** How many links the file will have. */
  total: number;
}

/** The links that are listed, all pages of them, as a file for a spreadsheet. */
export const ExportLinks = ({ question, total }: ExportLinksProps) => {
  const { say } = useWords();
  const api = useRulesApi();
  const { act, busy, reason } = useAct();
  const download = () =>
    act(
      async () => keepFile(await api.linksFile(question), datedName('links', 'csv')),
      say('links.exported', 'Файл скачан'),
    );
  return (
    <Flex direction="column" alignItems="flex-end" gap={1}>
      <Button
        variant="secondary"
        startIcon={<Download />}
        loading={busy}
        disabled={total === 0}
        onClick={() => void download()}
      >
        {say('links.export', 'Выгрузить в CSV')}
      </Button>
      <Typography role="status" variant="pi" textColor="neutral600">
        {busy &&
          say(
            'links.exporting',
            'Готовим файл: {count, plural, one {# ссылка} few {# ссылки} many {# ссылок} other {# ссылки}}…',
            { count: total },
          )}
      </Typography>
      {reason && (
        <Typography role="alert" textColor="danger600">
          {reason}
        </Typography>
      )}
    </Flex>
  );
};
