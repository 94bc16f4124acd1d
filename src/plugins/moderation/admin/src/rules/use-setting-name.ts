import type { Setting } from '../../../../../domain/checks/policy/policy';
import { useWords } from '../words';

/** What the settings of a check are called. */
export function useSettingName(): (setting: Setting) => string {
  const { say } = useWords();
  const names: Record<Setting, string> = {
    error: say('policy.error', 'Ошибка'),
    warning: say('policy.warning', 'Предупреждение'),
    off: say('policy.off', 'Выключена'),
  };
  return (setting) => names[setting];
}
