import { Badge, EmptyStateLayout, Flex, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { TableHead } from '../../../../../admin/shared/TableHead';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { PLUGIN_ID } from '../../../shared/ids';
import type { EventOfTemplates } from '../../../shared/panel';
import { useTemplatesApi } from '../api/templates';
import { channelWord } from '../components/channel-word';
import { useWords } from '../hooks/use-words';

const EventRow = ({ event }: { event: EventOfTemplates }) => {
  const { say, choose } = useWords();
  return (
    <Tr>
      <Td>
        <Typography fontWeight="semiBold">{choose(event.title)}</Typography>
      </Td>
      <Td>
        <Typography>{say(`notifications.audience.${event.audience}`)}</Typography>
      </Td>
      <Td>
        <Flex tag="ul" gap={4} wrap="wrap">
          {event.templates.map(({ channel, isEdited }) => (
            <Flex tag="li" key={channel} gap={1}>
              <Link tag={NavLink} to={`/plugins/${PLUGIN_ID}/templates/${event.code}/${channel}`}>
                {say(channelWord(channel))}
              </Link>
              {isEdited && <Badge>{say('notifications.templates.edited')}</Badge>}
            </Flex>
          ))}
        </Flex>
      </Td>
    </Tr>
  );
};

/** Every message the system sends, by event and channel. */
const TemplatesPage = () => {
  const { say } = useWords();
  const api = useTemplatesApi();
  const { answer } = useAnswer(api.list);
  const title = say('notifications.templates.title');
  if (answer.stage === 'failed') return <Page.Error />;
  if (!answer.data) return <Page.Loading />;
  const events = answer.data;
  const heads = [
    say('notifications.templates.event'),
    say('notifications.templates.audience'),
    say('notifications.templates.channels'),
  ];
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={say('notifications.templates.subtitle')} />
      <Layouts.Content>
        {events.length === 0 ? (
          <EmptyStateLayout content={say('notifications.templates.empty')} />
        ) : (
          <Table colCount={heads.length} rowCount={events.length + 1}>
            <TableHead heads={heads} />
            <Tbody>
              {events.map((event) => (
                <EventRow key={event.code} event={event} />
              ))}
            </Tbody>
          </Table>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export default TemplatesPage;
