import { historyRoute } from '../../../shared/public-api/history-route';

export default historyRoute('organizations', 'api::organization.organization');
