import { historyRoute } from '../../../shared/public-api/history-route';

export default historyRoute('articles', 'api::article.article');
