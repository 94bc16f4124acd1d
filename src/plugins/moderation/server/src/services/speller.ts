import type { Speller } from '../../../../../domain/spelling/speller';
import { loadSpeller } from '../../../../../shared/spelling/load-speller';

/** The dictionary is read when it is first needed, and stays: 37 MB a process. */
export default () => {
  let loading: Promise<Speller> | null = null;
  return {
    get(): Promise<Speller> {
      loading ??= loadSpeller();
      return loading;
    },
  };
};
