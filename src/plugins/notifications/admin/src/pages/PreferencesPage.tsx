import { Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { Notice } from '../../../../../admin/shared/Notice';
import { useAct } from '../../../../../admin/shared/use-act';
import { CONTACT_CHANNELS, type Preferences } from '../../../shared/preferences';
import { BrowsersSection } from '../components/BrowsersSection';
import { ChoicesTable } from '../components/ChoicesTable';
import { ContactForm } from '../components/ContactForm';
import { HoursForm } from '../components/HoursForm';
import { usePreferences } from '../hooks/use-preferences';
import { useWords } from '../hooks/use-words';

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box tag="section" background="neutral0" shadow="tableShadow" hasRadius padding={6}>
    <Typography tag="h2" variant="delta">
      {title}
    </Typography>
    <Box paddingTop={4}>{children}</Box>
  </Box>
);

const readyChannels = ({ channels }: Preferences) =>
  channels.filter(({ missing }) => missing === null).map(({ channel }) => channel);

/** What this person wants to be told, where and when; everybody's own. */
const PreferencesPage = () => {
  const { say } = useWords();
  const { act, busy, reason } = useAct();
  const { stage, preferences, reload, choose, changeHours, save } = usePreferences();
  const title = say('notifications.preferences.title');
  if (stage === 'failed') return <Page.Error />;
  if (!preferences) return <Page.Loading />;
  const ready = readyChannels(preferences);

  return (
    <Page.Main aria-busy={stage === 'loading'}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={say('notifications.preferences.subtitle')}
        primaryAction={
          <Button
            startIcon={<Check />}
            loading={busy}
            onClick={() => void act(save, say('notifications.preferences.saved'))}
          >
            {say('notifications.preferences.save')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {reason && (
            <Notice variant="danger" title={say('notifications.not-done')}>
              {reason}
            </Notice>
          )}
          <Part title={say('notifications.preferences.events')}>
            {preferences.events.length === 0 ? (
              <EmptyStateLayout content={say('notifications.preferences.empty')} />
            ) : (
              <ChoicesTable events={preferences.events} channels={ready} onChange={choose} />
            )}
          </Part>
          <Part title={say('notifications.preferences.hours')}>
            <HoursForm
              hours={preferences}
              defaultTimeZone={preferences.defaultTimeZone}
              onChange={changeHours}
            />
          </Part>
          <Part title={say('notifications.preferences.contacts')}>
            <Flex direction="column" alignItems="stretch" gap={6}>
              {CONTACT_CHANNELS.map((channel) => (
                <ContactForm
                  key={channel}
                  channel={channel}
                  contact={preferences.contacts.find((contact) => contact.channel === channel)}
                  isAvailable={ready.includes(channel)}
                  onChanged={reload}
                />
              ))}
            </Flex>
          </Part>
          <Part title={say('notifications.preferences.browsers')}>
            <BrowsersSection
              browsers={preferences.browsers}
              pushKey={preferences.pushKey}
              onChanged={reload}
            />
          </Part>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default PreferencesPage;
