import type { Core } from '@strapi/strapi';
import { adminPermissions } from '../../../../shared/strapi-services';
import { PLUGIN_ID } from '../../shared/ids';
import { followDocuments } from './documents/follow-documents';
import { installGate } from './documents/gate';
import { guardPublishedRows } from './documents/published-rows';
import { ensureQueueIndexes } from './queue-indexes';
import { ensureUniqueCases } from './unique-cases';
import { ensureUniqueContacts } from './unique-contacts';

const WORDS: Readonly<Record<string, string>> = {
  'check-content': 'Запускать «Проверку на ошибки»',
  'read-policy': 'Видеть политику публикации',
  'manage-policy': 'Менять политику публикации',
  'manage-words': 'Вести словарь организации',
  'read-workflows': 'Видеть процессы согласования',
  'manage-workflows': 'Менять процессы согласования',
  'read-queue': 'Видеть очередь модерации',
  'read-stages': 'Видеть стадию материалов и замечания',
  'submit-documents': 'Отправлять материалы на проверку',
  'decide-cases': 'Проверять материалы и принимать решения',
  'assign-cases': 'Поручать проверку и узнавать о просроченном',
  'withdraw-documents': 'Снимать с публикации с объяснением',
  'archive-documents': 'Убирать материалы в архив и возвращать',
  'manage-minor-edits': 'Решать, какие правки идут без проверки',
  'publish-at-once': 'Публиковать без проверки в чрезвычайной ситуации',
};

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await adminPermissions(strapi).actionProvider.registerMany(
    Object.entries(WORDS).map(([uid, displayName]) => ({
      section: 'plugins' as const,
      pluginName: PLUGIN_ID,
      uid,
      displayName,
    })),
  );
  await ensureUniqueCases(strapi);
  await ensureUniqueContacts(strapi);
  await guardPublishedRows(strapi);
  await ensureQueueIndexes(strapi);
  // Registered here, not in `register`: inside the lock and the transaction of the write.
  followDocuments(strapi);
  installGate(strapi);
};
