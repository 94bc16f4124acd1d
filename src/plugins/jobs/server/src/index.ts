import bootstrap from './bootstrap';
import controllers from './controllers';
import destroy from './destroy';
import register from './register';
import routes from './routes';
import services from './services';

export default { bootstrap, controllers, destroy, register, routes, services };
