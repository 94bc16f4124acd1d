import { ADVERTISING_PHRASES, JARGON_PHRASES } from './phrases';
import type { Policy, TypePolicy } from './policy';

const plain: TypePolicy = { severities: {}, requiredFields: [], lengths: {}, requiredClassifiers: [] };

/** What an installation begins with: the obligatory fields of the portal's own instructions. */
export const DEFAULT_POLICY: Policy = {
  version: 1,
  severities: {},
  types: {
    'api::organization.organization': {
      ...plain,
      requiredFields: ['description', 'workingHours'],
      lengths: { description: { min: 100, max: 5000 } },
    },
    'api::service.service': {
      ...plain,
      requiredFields: ['fullDescription', 'requiredDocuments', 'responsibleContact'],
      lengths: { title: { min: 10, max: 200 }, shortDescription: { min: 30, max: 300 } },
      requiredClassifiers: ['okpd2', 'oktmo'],
    },
    'api::news-item.news-item': {
      ...plain,
      requiredFields: ['topic'],
      lengths: { title: { min: 10, max: 120 }, lead: { min: 30, max: 400 }, body: { min: 100, max: null } },
    },
    'api::announcement.announcement': {
      ...plain,
      requiredFields: ['endsAt'],
      lengths: { title: { min: 10, max: 100 }, text: { min: 30, max: 5000 } },
    },
    'api::contact.contact': plain,
    'api::regulation.regulation': plain,
    'api::article.article': { ...plain, lengths: { title: { min: 5, max: 150 } } },
  },
  limits: {
    longestSentence: 30,
    lowestReadability: 10,
    longestAnnouncementDays: 90,
    expiresSoonDays: 14,
    smallestImageWidth: 640,
    smallestImageHeight: 360,
    largestFileMegabytes: 20,
  },
  advertisingPhrases: ADVERTISING_PHRASES,
  jargonPhrases: JARGON_PHRASES,
};
