import type { Core } from '@strapi/strapi';
import { policy } from '@strapi/utils';
import { RefusedError } from '../../../../../shared/errors';
import { filePermissions } from '../../../../../shared/strapi-services';
import type { GuardedRequest } from '../acting-ability';
import { getService } from '../get-service';
import { attachesElsewhere, destinationsOf } from './media-destinations';

const chooseFolder = {
  ru: 'Выберите папку организации, в которой вы работаете.',
  en: 'Choose a folder of an organisation you work for.',
};

const attachInForm = {
  ru: 'Загрузите файл без привязки к материалу и выберите его в форме материала.',
  en: 'Upload the file by itself and choose it in the form of the document.',
};

interface Config {
  /** Whether a file may come without a folder: it then goes to the only organisation of the person. */
  uploads?: boolean;
}

/**
 * Files and folders are put only where the person may change files. Asked before the file is written to the disk.
 * @throws RefusedError 403 `FolderNotYours`, 400 `FolderNotChosen`, 400 `AttachmentNotAllowed`
 */
export default policy.createPolicy({
  name: 'writable-folders',
  handler: async (ctx: GuardedRequest, config: Config, { strapi }: { strapi: Core.Strapi }) => {
    const { userAbility, user } = ctx.state;
    const { body } = ctx.request;
    // For whoever asks: content changes only through its form, where the gate stands.
    if (attachesElsewhere(body)) throw new RefusedError(400, 'AttachmentNotAllowed', attachInForm);
    const folders = getService(strapi, 'media-folders');
    if (!userAbility || folders.mayChange(userAbility, null)) return true;
    // Without the right to upload at all, the route's own refusal is the answer.
    if (!filePermissions(strapi, userAbility, 'plugin::upload.assets.create').isAllowed) return true;
    for (const folder of destinationsOf(body)) {
      if (typeof folder === 'number') {
        if (!folders.mayChange(userAbility, folder))
          throw new RefusedError(403, 'FolderNotYours', chooseFolder);
      } else if (config?.uploads) {
        const organizations = await getService(strapi, 'own-organizations').of(Number(user?.id));
        if (organizations.length !== 1) throw new RefusedError(400, 'FolderNotChosen', chooseFolder);
      } else if (folder === null) throw new RefusedError(403, 'FolderNotYours', chooseFolder);
    }
    return true;
  },
});
