import type { Core } from '@strapi/strapi';
import { closeAdministratorRegistration } from './closed-registration';
import { installContentRules } from './content-rules';
import { guardDocumentWrites } from './document-writes';
import { openDoors } from './doors';
import { speakPanelLanguage } from './panel-words';
import { setUpFiles } from './set-up-files';
import { refuseUnstorableSignIns } from './unstorable-sign-ins';

/** What every write and every request of staff has to pass, and the language staff is answered in. */
export async function installGuards(strapi: Core.Strapi): Promise<void> {
  // Before any other document middleware: they run inside its lock and transaction.
  guardDocumentWrites(strapi);
  await setUpFiles(strapi);
  installContentRules(strapi);
  closeAdministratorRegistration(strapi);
  refuseUnstorableSignIns(strapi);
  openDoors(strapi);
  speakPanelLanguage(strapi);
}
