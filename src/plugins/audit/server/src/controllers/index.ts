import journal from './journal';
import journalExports from './journal-exports';
import versions from './versions';

export default { journal, 'journal-exports': journalExports, versions };
