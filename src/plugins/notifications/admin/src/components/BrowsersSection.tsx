import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useAct } from '../../../../../admin/shared/use-act';
import type { Browser } from '../../../shared/preferences';
import { usePreferencesApi } from '../api/preferences';
import { PushError, type PushProblem, subscribeBrowser } from '../hooks/use-browser-push';
import { useWords } from '../hooks/use-words';

interface BrowsersSectionProps {
  browsers: readonly Browser[];
  pushKey: string | null;
  onChanged: () => void;
}

/** Browsers that show notifications while the panel is closed. */
export const BrowsersSection = ({ browsers, pushKey, onChanged }: BrowsersSectionProps) => {
  const { say } = useWords();
  const { formatDate } = useIntl();
  const api = usePreferencesApi();
  const { act, busy, reason } = useAct();
  const [problem, setProblem] = useState<PushProblem | null>(null);

  const enable = async (key: string): Promise<void> => {
    setProblem(null);
    try {
      const browser = await subscribeBrowser(key);
      if (await act(() => api.addBrowser(browser), say('notifications.preferences.browser.enabled')))
        onChanged();
    } catch (error) {
      setProblem(error instanceof PushError ? error.problem : 'unsupported');
    }
  };
  const remove = async (documentId: string): Promise<void> => {
    if (await act(() => api.removeBrowser(documentId), say('notifications.preferences.contact.removed')))
      onChanged();
  };
  const titleOf = ({ title }: Browser): string => title ?? say('notifications.preferences.browser.unknown');

  return (
    <Flex direction="column" alignItems="flex-start" gap={4}>
      {browsers.map((browser) => (
        <Flex key={browser.documentId} gap={4}>
          <Typography>
            {titleOf(browser)}.{' '}
            {say('notifications.preferences.browser.since', {
              date: formatDate(browser.createdAt, { dateStyle: 'long' }),
            })}
          </Typography>
          <Button
            variant="tertiary"
            aria-label={say('notifications.preferences.browser.remove-of', { browser: titleOf(browser) })}
            onClick={() => void remove(browser.documentId)}
          >
            {say('notifications.preferences.browser.remove')}
          </Button>
        </Flex>
      ))}
      {pushKey === null ? (
        <Typography textColor="neutral600">{say('notifications.preferences.browser.not-set-up')}</Typography>
      ) : (
        <Button variant="secondary" loading={busy} onClick={() => void enable(pushKey)}>
          {say('notifications.preferences.browser.enable')}
        </Button>
      )}
      {(problem !== null || reason) && (
        <Typography role="alert" textColor="danger600">
          {problem === null ? reason : say(`notifications.preferences.browser.${problem}`)}
        </Typography>
      )}
    </Flex>
  );
};
