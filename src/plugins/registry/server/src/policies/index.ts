import changeableSelection from './changeable-selection';
import readableRelation from './readable-relation';
import visibleDocuments from './visible-documents';
import visibleFile from './visible-file';
import writableFolders from './writable-folders';
import writableType from './writable-type';

export default {
  'changeable-selection': changeableSelection,
  'readable-relation': readableRelation,
  'visible-documents': visibleDocuments,
  'visible-file': visibleFile,
  'writable-folders': writableFolders,
  'writable-type': writableType,
};
