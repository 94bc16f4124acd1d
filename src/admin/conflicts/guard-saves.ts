import { adminApi } from '@strapi/strapi/admin';
import { NOTE_HEADER } from '../../plugins/audit/shared/ids';
import { changeNoteOf, forgetChangeNote } from '../shared/change-note';
import { type DocumentArgs, findOpenedVersion, isFields } from './opened-version';
import { saveVersioned } from './save-versioned';

type Fields = Readonly<Record<string, unknown>>;

interface SaveArgs extends DocumentArgs {
  readonly data: Fields;
}

type CreateArgs = Pick<SaveArgs, 'model' | 'data'> & { readonly params: Fields };

const SINGLE_TYPES = 'single-types';

const pathOf = ({ collectionType, model, documentId }: DocumentArgs): string =>
  `/content-manager/${collectionType}/${model}${documentId && collectionType !== SINGLE_TYPES ? `/${documentId}` : ''}`;

/** Headers hold no Cyrillic: the note is percent-encoded. */
function configOf({ model, documentId, params }: DocumentArgs, version: string | undefined) {
  const note = changeNoteOf(model, documentId).trim();
  return {
    params,
    headers: {
      ...(version && { 'X-Document-Version': version }),
      ...(note && { [NOTE_HEADER]: encodeURIComponent(note) }),
    },
  };
}

/** What the stock endpoints drop from the cache; kept when the write was refused, so is what the person typed. */
const staleTags = (error: unknown, { collectionType, model, documentId }: DocumentArgs) => {
  if (error) return [];
  const id = collectionType === SINGLE_TYPES ? model : `${model}_${documentId}`;
  return [
    { type: 'Document' as const, id },
    { type: 'Document' as const, id: `${model}_LIST` },
    { type: 'UidAvailability' as const, id: model },
    { type: 'AILocalizationJobs' as const, id },
    'Relations' as const,
    'RecentDocumentList' as const,
    'CountDocuments' as const,
    'UpcomingReleasesList' as const,
  ];
};

/**
 * Strapi's form clears itself after any refusal but this one: it would show «saved» where nothing was saved, and
 * the changes could not be sent again.
 */
const asRefusalOfForm = <Outcome extends { error?: unknown }>(outcome: Outcome) =>
  isFields(outcome.error) && outcome.error.status === 409
    ? { error: { ...outcome.error, name: 'ValidationError' as const, details: { errors: [] } } }
    : outcome;

/** Users of the site are the one type whose answers lack the usual envelope. */
const inEnvelope = (model: string, answer: unknown): unknown =>
  model === 'plugin::users-permissions.user' && isFields(answer) && !('data' in answer)
    ? { data: answer, meta: { availableStatus: [], availableLocales: [] } }
    : answer;

/**
 * Saving, publishing and discarding tell the server which version the person has opened; what is saved carries the
 * note on the change. Replaces the content
 * manager's own endpoints of these names; without their optimistic update of the cache, whose undoing would
 * overwrite the form with what was loaded.
 */
export function guardSaves(): void {
  const api = adminApi.enhanceEndpoints({
    addTagTypes: [
      'Document',
      'Relations',
      'UidAvailability',
      'RecentDocumentList',
      'CountDocuments',
      'UpcomingReleasesList',
      'AILocalizationJobs',
    ],
  });
  api.injectEndpoints({
    overrideExisting: true,
    endpoints: (build) => ({
      createDocument: build.mutation<unknown, CreateArgs>({
        queryFn: async ({ model, data, params }, _api, _options, baseQuery) => {
          const args = { collectionType: 'collection-types', model, params };
          const config = configOf(args, undefined);
          const outcome = await baseQuery({ url: pathOf(args), method: 'POST', data, config });
          if (outcome.error) return outcome;
          forgetChangeNote(model, undefined);
          return { data: inEnvelope(model, outcome.data) };
        },
        invalidatesTags: (_result, error, { model }) =>
          staleTags(error, { collectionType: 'collection-types', model }),
      }),
      updateDocument: build.mutation<unknown, SaveArgs>({
        queryFn: async (args, { getState }, _options, baseQuery) => {
          const outcome = await saveVersioned(
            args.model,
            args.data,
            findOpenedVersion(getState(), args),
            async (data, version) =>
              baseQuery({ url: pathOf(args), method: 'PUT', data, config: configOf(args, version) }),
          );
          if (outcome.error) return asRefusalOfForm(outcome);
          forgetChangeNote(args.model, args.documentId);
          return { data: inEnvelope(args.model, outcome.data) };
        },
        invalidatesTags: (_result, error, args) => staleTags(error, args),
      }),
      publishDocument: build.mutation<unknown, SaveArgs>({
        queryFn: async (args, { getState }, _options, baseQuery) => {
          const url = `${pathOf(args)}/actions/publish`;
          const outcome = await saveVersioned(
            args.model,
            args.data,
            findOpenedVersion(getState(), args),
            async (data, version) =>
              baseQuery({ url, method: 'POST', data, config: configOf(args, version) }),
          );
          if (outcome.error) return asRefusalOfForm(outcome);
          forgetChangeNote(args.model, args.documentId);
          return { data: outcome.data };
        },
        invalidatesTags: (_result, error, args) => staleTags(error, args),
      }),
      discardDocument: build.mutation<unknown, DocumentArgs>({
        queryFn: async (args, { getState }, _options, baseQuery) => {
          const url = `${pathOf(args)}/actions/discard`;
          const version = findOpenedVersion(getState(), args)?.updatedAt;
          const outcome = await baseQuery({ url, method: 'POST', config: configOf(args, version) });
          return outcome.error ? outcome : { data: outcome.data };
        },
        invalidatesTags: (_result, error, args) => staleTags(error, args),
      }),
    }),
  });
}
