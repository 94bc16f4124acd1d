import { historyRoute } from '../../../shared/public-api/history-route';

export default historyRoute('news', 'api::news-item.news-item');
