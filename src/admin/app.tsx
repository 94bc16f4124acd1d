import type { StrapiApp } from '@strapi/strapi/admin';
import logo from './brand/logo.svg';
import { askBeforeOverwriting } from './conflicts/ask-before-overwriting';
import { labelEnumerations } from './content-manager/label-enumerations';
import { ownHome } from './home/own-home';
import { refreshWords } from './language/refresh-words';
import { showRussianFirst } from './language/show-russian-first';
import { keepHeaderBelowNavigation } from './layout/keep-header-below-navigation';
import { hideMarketplace } from './promotions/hide-marketplace';
import { ownSystemPage } from './system/own-system-page';
import { theme } from './theme/theme';
import { translations } from './translations';

export default {
  config: {
    locales: ['ru'],
    translations,
    theme,
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    showRussianFirst();
    refreshWords(app);
    keepHeaderBelowNavigation();
    hideMarketplace(app);
    ownHome(app);
    ownSystemPage(app);
  },

  bootstrap(app: StrapiApp) {
    labelEnumerations(app);
    askBeforeOverwriting(app);
  },
};
