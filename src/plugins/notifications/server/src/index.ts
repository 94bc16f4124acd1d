import contentTypes from './content-types';
import register from './register';
import services from './services';

export default { contentTypes, register, services };
