import { adminApi } from '@strapi/strapi/admin';

interface WrittenDocument {
  readonly model: string;
  readonly documentId: string;
}

const api = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'RecentDocumentList', 'CountDocuments'] })
  .injectEndpoints({
    endpoints: (build) => ({
      forgetDocument: build.mutation<null, WrittenDocument>({
        queryFn: () => ({ data: null }),
        invalidatesTags: (_result, _error, { model, documentId }) => [
          { type: 'Document', id: `${model}_${documentId}` },
          { type: 'Document', id: `${model}_LIST` },
          'Relations',
          'RecentDocumentList',
          'CountDocuments',
        ],
      }),
    }),
  });

/** For who has written a document by another door: the content manager asks for it anew. */
export const { useForgetDocumentMutation } = api;
