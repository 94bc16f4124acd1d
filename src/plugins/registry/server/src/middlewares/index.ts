import ownCounts from './own-counts';
import readableRelationsOnly from './readable-relations-only';

export default { 'own-counts': ownCounts, 'readable-relations-only': readableRelationsOnly };
