import bootstrap from './bootstrap';
import destroy from './destroy';
import register from './register';
import services from './services';

export default { bootstrap, destroy, register, services };
