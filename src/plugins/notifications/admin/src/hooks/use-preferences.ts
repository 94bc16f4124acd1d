import { useCallback, useEffect, useState } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { Channel } from '../../../shared/contract';
import type { Frequency, Hours, Preferences, SavePreferencesBody } from '../../../shared/preferences';
import { usePreferencesApi } from '../api/preferences';

const withChoice = (
  preferences: Preferences,
  event: string,
  channel: Channel,
  frequency: Frequency,
): Preferences => ({
  ...preferences,
  events: preferences.events.map((one) => ({
    ...one,
    choices: one.choices.map((choice) =>
      one.code === event && choice.channel === channel ? { ...choice, frequency } : choice,
    ),
  })),
});

function bodyOf({ events, quiet, digestAt, timeZone }: Preferences): SavePreferencesBody {
  const choices = events.flatMap(({ code, choices }) =>
    choices.map(({ channel, frequency }) => ({ event: code, channel, frequency })),
  );
  return { choices, quiet, digestAt, timeZone };
}

/** The settings as they are edited, and the verbs that change them. */
export function usePreferences() {
  const api = usePreferencesApi();
  const ask = useCallback((signal: AbortSignal) => api.read(signal), [api]);
  const { answer, reload } = useAnswer(ask);
  const [edited, setEdited] = useState<Preferences | null>(null);

  // What was chosen and not saved yet survives a change of numbers and browsers.
  useEffect(() => {
    const { data } = answer;
    if (data)
      setEdited((former) =>
        former ? { ...former, contacts: data.contacts, browsers: data.browsers } : data,
      );
  }, [answer]);

  return {
    stage: answer.stage,
    preferences: edited,
    reload,
    choose: (event: string, channel: Channel, frequency: Frequency): void =>
      setEdited((former) => former && withChoice(former, event, channel, frequency)),
    changeHours: (change: Partial<Hours>): void => setEdited((former) => former && { ...former, ...change }),
    save: async (): Promise<void> => {
      if (edited) await api.save(bodyOf(edited));
    },
  };
}
