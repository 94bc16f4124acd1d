import { useEffect, useSyncExternalStore } from 'react';
import { useInboxApi } from '../api/inbox';
import { unread } from '../live/unread';

/** How many notifications wait to be read, a few seconds old at most; null until it is known. */
export function useUnread(): number | null {
  const { countUnread } = useInboxApi();
  useEffect(() => unread.watch(countUnread), [countUnread]);
  return useSyncExternalStore(unread.subscribe, unread.current);
}
