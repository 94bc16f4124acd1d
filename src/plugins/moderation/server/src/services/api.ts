import type { Core } from '@strapi/strapi';
import { adminPermissions } from '../../../../../shared/strapi-services';
import type { ModerationApi } from '../../../shared/contract';
import { targetOf } from '../cases/target';
import { getService } from '../get-service';
import { publicHistory } from '../queries/public-history';
import { publicWithdrawal } from '../queries/public-withdrawal';

/** The facade for other plugins: `pluginApi(strapi, 'moderation')`. */
export default ({ strapi }: { strapi: Core.Strapi }): ModerationApi => ({
  checkDocument: (type, documentId) => getService(strapi, 'check-document').run(type, documentId),
  publishAsSystem: (input) => getService(strapi, 'publish-as-system').run(input),
  async submit(userId, { changeNote = null, ...document }) {
    const user = await strapi.db.query('admin::user').findOne({ where: { id: userId }, populate: ['roles'] });
    const ability = await adminPermissions(strapi).engine.generateUserAbility(user);
    const target = targetOf(strapi, document);
    return getService(strapi, 'submit-document').run({ userId, ability }, target, { changeNote });
  },
  historyOf: (type, documentId) => publicHistory(strapi, type, documentId),
  contactConfirmations: {
    find: (token) => getService(strapi, 'confirm-contacts').find(token),
    confirm: (token) => getService(strapi, 'confirm-contacts').run(token),
  },
  withdrawalOf: (type, documentId) => publicWithdrawal(strapi, type, documentId),
});
