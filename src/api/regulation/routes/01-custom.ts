import { historyRoute } from '../../../shared/public-api/history-route';

export default historyRoute('regulations', 'api::regulation.regulation');
