const CONTENT = '/content-manager/collection-types';
const NEWS = `${CONTENT}/api::news-item.news-item`;
const ORGANIZATIONS = `${CONTENT}/api::organization.organization`;
const SERVICES = `${CONTENT}/api::service.service`;

async function formShown(page) {
  await page.getByRole('button', { name: 'Сохранить', exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Opens an entry of the list by its name: what it is called, or part of that. */
const open = (name) => async (page) => {
  await page.getByRole('link', { name }).first().click();
  await formShown(page);
};

const openFirst = async (page) => {
  await page.locator('tbody a').first().click();
  await formShown(page);
};

const openFirstCase = async (page) => {
  await page.locator('tbody a').first().click();
  await page.getByRole('button', { name: 'Взять в работу' }).waitFor();
};

/** A refused save changes nothing: the number is wrong on purpose. */
async function mistypeInn(page) {
  await openFirst(page);
  const inn = page.locator('input[name="inn"]');
  await inn.fill('9901000011');
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await page.locator('input[name="inn"][aria-invalid="true"]').waitFor();
  await inn.scrollIntoViewIfNeeded();
}

async function openAddMember(page) {
  await page.getByRole('button', { name: 'Добавить сотрудника' }).click();
  await page.getByRole('dialog').waitFor();
}

/**
 * Pictures of the guide: who looks, at what, and what is done before the picture is taken. None of it is saved.
 * A role without an account is nobody: the login page.
 */
export const SHOTS = [
  { name: 'login', role: 'nobody', path: '/auth/login' },
  { name: 'editor-home', role: 'editor', path: '/' },
  { name: 'editor-news-item', role: 'editor', path: NEWS, prepare: open('Проект: правила проката') },
  { name: 'editor-service', role: 'editor', path: SERVICES, prepare: openFirst },
  { name: 'editor-mistyped', role: 'editor', path: ORGANIZATIONS, prepare: mistypeInn },
  { name: 'editor-files', role: 'editor', path: '/plugins/upload' },
  { name: 'moderator-queue', role: 'moderator', path: '/plugins/moderation' },
  { name: 'moderator-case', role: 'moderator', path: '/plugins/moderation', prepare: openFirstCase },
  { name: 'operator-home', role: 'operator', path: '/' },
  { name: 'head-home', role: 'head', path: '/' },
  { name: 'auditor-home', role: 'auditor', path: '/' },
  { name: 'registry-organizations', role: 'registry-admin', path: ORGANIZATIONS },
  { name: 'registry-staff', role: 'registry-admin', path: '/plugins/registry' },
  { name: 'registry-add-member', role: 'registry-admin', path: '/plugins/registry', prepare: openAddMember },
  { name: 'notifications-inbox', role: 'editor', path: '/plugins/notifications' },
  {
    name: 'notifications-template',
    role: 'registry-admin',
    path: '/plugins/notifications/templates/registry.member-added/email',
  },
  { name: 'notifications-deliveries', role: 'registry-admin', path: '/plugins/notifications/deliveries' },
  { name: 'administrator-users', role: 'administrator', path: '/settings/users' },
  { name: 'notifications-preferences', role: 'operator', path: '/plugins/notifications/preferences' },
  { name: 'administrator-channels', role: 'administrator', path: '/plugins/notifications/channels' },
  { name: 'administrator-jobs', role: 'administrator', path: '/plugins/jobs' },
];
