import { SingleSelect, SingleSelectOption, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { TableHead } from '../../../../../admin/shared/TableHead';
import type { Setting } from '../../../../../domain/checks/policy/policy';
import type { ListedCheck } from '../../../shared/policy';
import { useWords } from '../words';
import { useSettingName } from './use-setting-name';

type Settings = Readonly<Record<string, Setting>>;

interface SeverityTableProps {
  checks: readonly ListedCheck[];
  settings: Settings;
  /** What holds where `settings` say nothing; null: these are the general ones. */
  general: Settings | null;
  disabled: boolean;
  onChange: (settings: Settings) => void;
}

const SETTINGS: readonly Setting[] = ['error', 'warning', 'off'];
const INHERITED = 'inherited';

/** How strict each check is. */
export const SeverityTable = ({ checks, settings, general, disabled, onChange }: SeverityTableProps) => {
  const { say, pick } = useWords();
  const nameOf = useSettingName();

  const choose = (code: string, chosen: string | number): void => {
    const { [code]: _former, ...others } = settings;
    const setting = SETTINGS.find((each) => each === chosen);
    onChange(setting ? { ...others, [code]: setting } : others);
  };

  return (
    <Table colCount={2} rowCount={checks.length + 1}>
      <TableHead heads={[say('policy.check', 'Проверка'), say('policy.severity', 'Что это')]} />
      <Tbody>
        {checks.map(({ code, name, severity }) => {
          const inherited = general?.[code] ?? severity;
          const byDefault = nameOf(inherited).toLowerCase();
          return (
            <Tr key={code}>
              <Td>
                <Typography>{pick(name)}</Typography>
              </Td>
              <Td>
                <SingleSelect
                  aria-label={pick(name)}
                  size="S"
                  disabled={disabled}
                  value={settings[code] ?? INHERITED}
                  onChange={(chosen) => choose(code, chosen)}
                >
                  <SingleSelectOption value={INHERITED}>
                    {general
                      ? say('policy.as-all', 'Как для всех: {setting}', { setting: byDefault })
                      : say('policy.by-default', 'Обычно: {setting}', { setting: byDefault })}
                  </SingleSelectOption>
                  {SETTINGS.map((setting) => (
                    <SingleSelectOption key={setting} value={setting}>
                      {nameOf(setting)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Td>
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};
