import type { Core } from '@strapi/strapi';
import { announcementRules } from '../api/announcement/lib/rules';
import { articleRules } from '../api/article/lib/rules';
import { contactRules } from '../api/contact/lib/rules';
import { newsItemRules } from '../api/news-item/lib/rules';
import { stampFirstPublication } from '../api/news-item/lib/stamp-first-publication';
import { protectVerification } from '../api/organization/lib/protect-verification';
import { organizationRules } from '../api/organization/lib/rules';
import { regulationRules } from '../api/regulation/lib/rules';
import { serviceRules } from '../api/service/lib/rules';
import { serviceCategoryRules } from '../api/service-category/lib/rules';
import { componentRules } from '../shared/content-rules/components';
import { guardContent } from '../shared/content-rules/guard';
import type { RuleBook } from '../shared/content-rules/rule';

const rules: RuleBook = {
  'api::announcement.announcement': announcementRules,
  'api::article.article': articleRules,
  'api::contact.contact': contactRules,
  'api::news-item.news-item': newsItemRules,
  'api::organization.organization': organizationRules,
  'api::regulation.regulation': regulationRules,
  'api::service.service': serviceRules,
  'api::service-category.service-category': serviceCategoryRules,
  ...componentRules,
};

/** From here on no document of these types is written without having been judged. */
export function installContentRules(strapi: Core.Strapi): void {
  strapi.documents.use(guardContent(strapi, rules));
  strapi.documents.use(protectVerification);
  strapi.documents.use(stampFirstPublication(strapi));
}
