import { z } from '@strapi/utils';
import { LIMITS } from '../../../shared/ids';

export const documentId = z.string().min(1).max(LIMITS.documentId);
export const page = z.coerce.number().int().positive().max(1_000_000).default(1);
export const pageSize = z.coerce.number().int().positive().max(LIMITS.pageSize).default(20);
export const event = z.string().min(1).max(LIMITS.event);
export const day = z.iso.date();

export const documentParams = z.strictObject({ documentId });
export const emptyBody = z.strictObject({});
