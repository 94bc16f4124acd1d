import { publicController } from '../../../shared/public-api/public-controller';

export default publicController('api::service.service');
