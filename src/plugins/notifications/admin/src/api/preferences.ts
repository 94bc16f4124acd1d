import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { ItemAnswer } from '../../../shared/panel';
import type {
  AddBrowserBody,
  ContactChannel,
  Preferences,
  SavePreferencesBody,
} from '../../../shared/preferences';

export function usePreferencesApi() {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      read: async (signal: AbortSignal) =>
        (await get<ItemAnswer<Preferences>>('/notifications/preferences', { signal })).data.data,
      save: (body: SavePreferencesBody) => post('/notifications/preferences/save', body),
      startContact: (channel: ContactChannel, address: string) =>
        post(`/notifications/contacts/${channel}/start`, { address }),
      confirmContact: (channel: ContactChannel, code: string) =>
        post(`/notifications/contacts/${channel}/confirm`, { code }),
      removeContact: (channel: ContactChannel) => post(`/notifications/contacts/${channel}/remove`, {}),
      addBrowser: (body: AddBrowserBody) => post('/notifications/browsers', body),
      removeBrowser: (documentId: string) => post(`/notifications/browsers/${documentId}/remove`, {}),
    }),
    [get, post],
  );
}
