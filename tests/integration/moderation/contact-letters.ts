import type { Email } from 'postal-mime';
import type { App } from '../../helpers/app';
import { createOrganization } from '../../helpers/content';
import { letterTo } from '../../helpers/letters';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { approveCase, type Routes } from './desk';

export const ORGANIZATION = 'api::organization.organization';

const DESCRIPTION =
  'Администрация отвечает за дороги, школы и парки города. Приём жителей идёт по средам. ' +
  'Записаться на приём можно по телефону или лично.';

const ADDRESS = {
  index: '443000',
  region: 'Самарская область',
  city: 'Заречный',
  street: 'улица Мира',
  house: '1',
};

const MONDAY = { weekday: 'monday', opensAt: '09:00:00.000', closesAt: '18:00:00.000' };

let made = 0;

/** An address and a phone nobody else has. */
export function newContacts() {
  made += 1;
  const number = String(made).padStart(3, '0');
  return { email: `office-${process.pid}-${made}@zarechny.example`, phone: `+7495${number}4567` };
}

export interface Profile {
  readonly documentId: string;
  readonly shortName: string;
  readonly email: string;
  readonly phone: string;
  readonly editor: Member;
}

/** An organisation whose profile the policy lets through, with its editor. */
export async function profileOf(app: App, status: 'draft' | 'published' = 'published'): Promise<Profile> {
  const contacts = newContacts();
  const shortName = `Управа ${made}`;
  const description = [{ type: 'paragraph', children: [{ type: 'text', text: DESCRIPTION }] }];
  const workingHours = { days: [MONDAY] };
  const changes = {
    ...contacts,
    shortName,
    slug: `uprava-${process.pid}-${made}`,
    description,
    workingHours,
    legalAddress: ADDRESS,
  };
  const documentId = await createOrganization(app, changes, status);
  const editor = await memberOf(app, 'editor', { documentId, shortName });
  return { documentId, shortName, ...contacts, editor };
}

/** Saves the changes and submits them; gives the case. */
export async function submitProfile(
  routes: Routes,
  { documentId, editor }: Profile,
  changes: object = {},
): Promise<string> {
  const saved = await routes.save(editor, documentId, changes, ORGANIZATION);
  if (saved.status !== 200) throw new Error(`Not saved: ${saved.text}`);
  const body = { changeNote: 'Новые контакты' };
  const answer = await routes.on(editor, documentId, 'submit', body, ORGANIZATION);
  if (answer.status !== 200) throw new Error(`Not submitted: ${answer.text}`);
  return String(answer.body.data.documentId);
}

/** The path of the link that confirms. */
export function linkIn({ text }: Email): string {
  const [link] = /\/api\/contact-confirmations\/[\w.-]+/.exec(text ?? '') ?? [];
  if (!link) throw new Error(`No link in: ${text}`);
  return link;
}

export const linkTo = async (app: App, email: string, n = 1): Promise<string> =>
  linkIn(await letterTo(app, email, n));

/** Submits the changes and has them approved; gives the case. */
export async function approvedProfile(
  routes: Routes,
  moderator: Member,
  profile: Profile,
  changes: object,
): Promise<string> {
  const caseId = await submitProfile(routes, profile, changes);
  await approveCase(routes, moderator, caseId);
  return caseId;
}
