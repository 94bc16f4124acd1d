import { historyRoute } from '../../../shared/public-api/history-route';

export default historyRoute('contacts', 'api::contact.contact');
