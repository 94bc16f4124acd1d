import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { RefusalText } from '../../../../domain/refusal';

type Values = Record<string, string | number>;

/** `say(key, Russian, values)`: the words of the plugin in the language of the panel. */
export function useWords() {
  const { formatMessage, locale } = useIntl();
  const say = useCallback(
    (key: string, defaultMessage: string, values?: Values): string =>
      formatMessage({ id: `moderation.${key}`, defaultMessage }, values),
    [formatMessage],
  );
  /** For texts that come in both languages: labels and reasons of the domain. */
  const pick = useCallback((text: RefusalText): string => (locale === 'en' ? text.en : text.ru), [locale]);
  return { say, pick };
}
