import { z } from '@strapi/utils';
import { isLocalDate } from '../../../../../domain/time/local-date';
import type {
  AddMemberBody,
  ChangeAuthorityBody,
  ChangePositionBody,
  MembershipsQuery,
  PickerQuery,
} from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';

const id = z.coerce.number().int().positive().max(2_147_483_647);
const documentId = z.string().min(1).max(LIMITS.documentId);
const text = z.string().trim().max(LIMITS.searchText);
const position = z.string().trim().max(LIMITS.position).nullable();
const page = z.coerce.number().int().positive().max(1_000_000).default(1);
const pageSize = z.coerce.number().int().positive().max(LIMITS.pageSize).default(20);

export const membershipsQuery = z.strictObject({
  page,
  pageSize,
  sort: z
    .enum([
      'person:asc',
      'person:desc',
      'organization:asc',
      'organization:desc',
      'position:asc',
      'position:desc',
      'createdAt:asc',
      'createdAt:desc',
    ])
    .default('person:asc'),
  organization: documentId.optional(),
  user: id.optional(),
  text: text.optional(),
}) satisfies z.ZodType<Required<Pick<MembershipsQuery, 'page' | 'pageSize' | 'sort'>> & MembershipsQuery>;

export type MembershipsQuestion = z.output<typeof membershipsQuery>;

export const pickerQuery = z.strictObject({
  page,
  pageSize,
  text: text.optional(),
}) satisfies z.ZodType<PickerQuery>;

export type PickerQuestion = z.output<typeof pickerQuery>;

export const membershipParams = z.strictObject({ documentId });

export const addMemberBody = z.strictObject({
  user: z.number().int().positive().max(2_147_483_647),
  organization: documentId,
  position: position.default(null),
}) satisfies z.ZodType<AddMemberBody>;

export const changePositionBody = z.strictObject({ position }) satisfies z.ZodType<ChangePositionBody>;

export const changeAuthorityBody = z.strictObject({
  document: z.string().trim().max(LIMITS.authorityDocument).nullable(),
  until: z.string().refine(isLocalDate).nullable(),
}) satisfies z.ZodType<ChangeAuthorityBody>;

export const emptyBody = z.strictObject({});
