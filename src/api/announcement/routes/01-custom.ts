import { historyRoute } from '../../../shared/public-api/history-route';

export default historyRoute('announcements', 'api::announcement.announcement');
