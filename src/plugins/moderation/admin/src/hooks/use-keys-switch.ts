import { useCallback, useState } from 'react';

const KEY = 'gospublik.moderation.keys';

/** Whether this browser listens to single keys in the queue and in cases; on unless somebody switched it off. */
export function useKeysSwitch(): [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => localStorage.getItem(KEY) !== 'off');
  const change = useCallback((next: boolean): void => {
    if (next) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
    setOn(next);
  }, []);
  return [isOn, change];
}
