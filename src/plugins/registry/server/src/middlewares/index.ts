import ownCounts from './own-counts';
import readableFoldersOnly from './readable-folders-only';
import readableRelationsOnly from './readable-relations-only';

export default {
  'own-counts': ownCounts,
  'readable-folders-only': readableFoldersOnly,
  'readable-relations-only': readableRelationsOnly,
};
