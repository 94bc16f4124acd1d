import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Words } from '../../../shared/panel';
import ru from '../translations/ru.json';

export type WordKey = keyof typeof ru;

type Values = Record<string, string | number>;

/** The words of the plugin in the language of the panel; a key without words does not compile. */
export function useWords() {
  const { formatMessage, locale } = useIntl();
  const say = useCallback(
    (id: WordKey, values?: Values): string => formatMessage({ id, defaultMessage: ru[id] }, values),
    [formatMessage],
  );
  /** What comes from the server in both languages. */
  const choose = useCallback((words: Words): string => (locale === 'en' ? words.en : words.ru), [locale]);
  return { say, choose };
}
