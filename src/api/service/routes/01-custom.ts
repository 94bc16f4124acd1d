import { historyRoute } from '../../../shared/public-api/history-route';

export default historyRoute('services', 'api::service.service');
