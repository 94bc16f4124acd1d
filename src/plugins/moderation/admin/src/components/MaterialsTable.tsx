import { Box, Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { TableHead } from '../../../../../admin/shared/TableHead';
import type { Material } from '../../../shared/materials';
import { NextStep } from '../content-manager/NextStep';
import { useWords } from '../words';
import { CopyAddress } from './CopyAddress';
import { Moment } from './Moment';
import { StageBadge } from './StageBadge';
import { useTypeName } from './type-names';

const Title = ({ material: { target, updatedAt } }: { material: Material }) => {
  const { say } = useWords();
  const typeName = useTypeName();
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      minWidth="18rem"
      maxWidth="36rem"
      paddingTop={3}
      paddingBottom={3}
    >
      <Typography
        tag={Link}
        to={`/content-manager/collection-types/${target.type}/${target.documentId}`}
        fontWeight="semiBold"
        textColor="primary700"
      >
        {target.title || say('materials.untitled', 'Без названия')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {typeName(target.type)} · {say('materials.saved', 'сохранено')} <Moment at={updatedAt} />
      </Typography>
    </Flex>
  );
};

const Next = ({ material }: { material: Material }) => {
  const { say } = useWords();
  const { stage, claim, dueAt, plannedAt, timeZone, isChanged, openRemarks } = material;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} minWidth="16rem" maxWidth="30rem">
      <NextStep stage={{ stage, isChanged, case: { claim, plannedAt, timeZone } }} />
      {openRemarks > 0 && (
        <Typography variant="pi" fontWeight="bold" textColor="warning700">
          {say(
            'materials.remarks',
            '{count, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}',
            { count: openRemarks },
          )}
        </Typography>
      )}
      {dueAt && (stage === 'submitted' || stage === 'in-review') && (
        <Typography variant="pi" textColor="neutral600">
          {say('stage.due', 'Решение до (время организации)')} <Moment at={dueAt} zone={timeZone} />
        </Typography>
      )}
    </Flex>
  );
};

/** What one works on; a row leads to its form. */
export const MaterialsTable = ({ materials }: { materials: Material[] }) => {
  const { say } = useWords();
  const heads = [
    say('queue.document', 'Материал'),
    say('queue.stage', 'Стадия'),
    say('materials.next', 'Что дальше'),
    say('materials.address', 'Адрес'),
  ];
  return (
    <Box tabIndex={0} role="region" aria-label={say('materials.title', 'Мои материалы')}>
      <Table colCount={heads.length} rowCount={materials.length + 1}>
        <TableHead heads={heads} />
        <Tbody>
          {materials.map((material) => (
            <Tr key={material.target.documentId}>
              <Td>
                <Title material={material} />
              </Td>
              <Td>
                <Flex>
                  <StageBadge stage={material.stage} />
                </Flex>
              </Td>
              <Td>
                <Next material={material} />
              </Td>
              <Td>
                {material.publicUrl ? (
                  <CopyAddress url={material.publicUrl} title={material.target.title} />
                ) : (
                  <Typography textColor="neutral600">–</Typography>
                )}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
};
