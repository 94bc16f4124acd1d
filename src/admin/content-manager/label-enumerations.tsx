import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

interface ListView {
  displayedHeaders: ListFieldLayout[];
  layout: ListLayout;
}

const EnumerationCell = ({ code }: { code: string }) => {
  const { formatMessage } = useIntl();
  return <Typography textColor="neutral800">{formatMessage({ id: code, defaultMessage: code })}</Typography>;
};

function withLabels(header: ListFieldLayout): ListFieldLayout {
  if (header.attribute.type !== 'enumeration') return header;
  return {
    ...header,
    cellFormatter: (row) => {
      const code: unknown = row[header.name];
      return typeof code === 'string' ? <EnumerationCell code={code} /> : '–';
    },
  };
}

/**
 * The content manager translates the codes of enumerations in forms and filters by the code itself as the key, but
 * shows them raw in the columns of a list. The labels: translations/enumerations.
 */
export function labelEnumerations(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (view: ListView) => ({
    ...view,
    displayedHeaders: view.displayedHeaders.map(withLabels),
  }));
}
