import stageInList from './stage-in-list';

export default { 'stage-in-list': stageInList };
