import { EntriesWidget } from './EntriesWidget';
import { changed, drafts, expiring } from './question';

// Made once: a question that changes at every render would be asked again at every render.
const draftsQuestion = drafts();
const changedQuestion = changed();
const expiringQuestion = expiring(new Date());

export const DraftsWidget = () => <EntriesWidget question={draftsQuestion} />;
export const ChangedWidget = () => <EntriesWidget question={changedQuestion} />;
export const ExpiringWidget = () => <EntriesWidget question={expiringQuestion} />;
