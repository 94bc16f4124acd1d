import type { Modules } from '@strapi/types';
import { isData } from '../../../shared/content-rules/rule';

const WRITES: readonly string[] = ['create', 'update', 'clone'];
const UNVERIFIED = { verificationStage: 'unverified', verifiedAt: null };

/**
 * Verification cannot be written through documents: `writable: false` does not keep the content manager from it,
 * and a copy of a verified organization is not verified. The panel sends the fields back with every save, so they
 * are dropped without a word. Whoever verifies writes the draft and the published row by
 * `strapi.db.query(uid).updateMany({ where: { documentId }, data })`.
 */
export const protectVerification: Modules.Documents.Middleware.Middleware = async (context, next) => {
  const { uid, action, params } = context;
  if (uid !== 'api::organization.organization' || !WRITES.includes(action)) return next();
  const data: unknown = 'data' in params ? params.data : {};
  const { verificationStage: _stage, verifiedAt: _at, ...rest } = isData(data) ? data : {};
  Object.assign(params, { data: action === 'clone' ? { ...rest, ...UNVERIFIED } : rest });
  return next();
};
