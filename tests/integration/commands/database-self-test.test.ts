import { startApp } from '../../helpers/app';
import { databaseLike } from '../../helpers/database';

const refusalOn = async (database: string): Promise<string> => {
  const started = startApp({ database });
  const refusal = await started.then(
    () => 'started',
    (error: Error) => error.message,
  );
  return refusal;
};

describe('the self-test of the database', () => {
  it('refuses one made with the C locale, names the faults and the right CREATE DATABASE', async () => {
    const refusal = await refusalOn(await databaseLike("encoding 'UTF8' locale_provider libc locale 'C'"));
    expect(refusal).toContain('lower() и upper() не меняют регистр кириллицы');
    expect(refusal).toContain('ILIKE различает регистр кириллицы');
    expect(refusal).toContain('полнотекстовый поиск не находит русские слова');
    expect(refusal).toContain("LOCALE_PROVIDER icu ICU_LOCALE 'ru-RU'");
    expect(refusal).not.toContain('    at ');
  });

  it('refuses an encoding that is not UTF8', async () => {
    const refusal = await refusalOn(await databaseLike("encoding 'KOI8R' locale_provider libc locale 'C'"));
    expect(refusal).toContain('кодировка KOI8R');
  });

  it('accepts one that only sorts by code points, with a warning', async () => {
    const database = await databaseLike("encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'");
    const app = await startApp({ database });
    expect(app.output()).toContain('Порядок слов в базе не русский');
  });
});
