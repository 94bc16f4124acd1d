import { Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { TableHead } from '../../../../../admin/shared/TableHead';
import type { LinkItem } from '../../../shared/links';
import { Moment } from '../components/Moment';
import { useTypeName } from '../components/type-names';
import { useWords } from '../words';

const Where = ({ link }: { link: LinkItem }) => {
  const { say } = useWords();
  const typeName = useTypeName();
  const { target, organization } = link;
  const kind = typeName(target.type);
  return (
    <Flex direction="column" alignItems="flex-start" maxWidth="32rem">
      <Typography
        tag={Link}
        to={`/content-manager/collection-types/${target.type}/${target.documentId}?field=${link.field}`}
        fontWeight="semiBold"
        textColor="primary700"
      >
        {target.title}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {kind}, {organization?.shortName ?? say('queue.shared', 'Общее для всех')}
      </Typography>
    </Flex>
  );
};

/** Links with what they answered, where they stand and since when they are broken. */
export const LinksTable = ({ links }: { links: readonly LinkItem[] }) => {
  const { say, pick } = useWords();
  const heads = [
    say('links.url', 'Ссылка'),
    say('links.what', 'Что с ней'),
    say('links.where', 'Где стоит'),
    say('links.since', 'С какого времени'),
  ];
  return (
    <Table colCount={heads.length} rowCount={links.length + 1}>
      <TableHead heads={heads} />
      <Tbody>
        {links.map((link) => (
          <Tr key={link.documentId}>
            <Td>
              <Typography
                tag="a"
                href={link.url}
                target="_blank"
                rel="noreferrer noopener"
                textColor="primary700"
                style={{
                  display: 'block',
                  maxWidth: '28rem',
                  overflowWrap: 'anywhere',
                  whiteSpace: 'normal',
                }}
              >
                {link.url}
              </Typography>
            </Td>
            <Td>
              <Typography style={{ display: 'block', maxWidth: '28rem', whiteSpace: 'normal' }}>
                {pick(link.text)}
                {link.httpStatus !== null && ` (${link.httpStatus})`}
              </Typography>
            </Td>
            <Td>
              <Where link={link} />
            </Td>
            <Td>
              <Typography>
                <Moment at={link.brokenSince ?? link.checkedAt} />
              </Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
