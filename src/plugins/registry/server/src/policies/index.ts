import readableRelation from './readable-relation';
import visibleDocuments from './visible-documents';
import writableType from './writable-type';

export default {
  'readable-relation': readableRelation,
  'visible-documents': visibleDocuments,
  'writable-type': writableType,
};
