import { CONTENT, PANEL, type Rewrite } from './rewrite';

/** A banner without a setting, and questions about language models whose answer is always a 404 here. */
export const promotions: Rewrite[] = [
  {
    file: `${PANEL}/components/MediaLibraryBanner.mjs`,
    find: 'const MediaLibraryBanner = ()=>{',
    replace: 'const MediaLibraryBanner = ()=>{ return null;',
  },
  {
    file: `${CONTENT}/hooks/useDocumentActions.mjs`,
    find: '= useGetAiFeatureConfigQuery();',
    replace: '= { data: undefined };',
  },
  {
    file: '@strapi/i18n/dist/admin/services/aiLocalizationJobs.mjs',
    find: 'const { useGetAILocalizationJobsByDocumentQuery } = aiLocalizationJobsApi;',
    replace: 'const useGetAILocalizationJobsByDocumentQuery = ()=>({ data: undefined });',
  },
  // Asked only for the captions a language model writes, and refused to most roles. Uploads go one by one.
  {
    file: '@strapi/upload/dist/admin/future/services/settings.mjs',
    find: 'const { useGetUploadSettingsQuery } = settingsApi;',
    replace: 'const useGetUploadSettingsQuery = ()=>({ data: undefined });',
  },
];
