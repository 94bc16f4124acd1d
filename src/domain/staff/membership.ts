import { type Refusal, refusalsOf } from '../refusal';

const refuse = refusalsOf({
  PersonNotFound: {
    ru: 'Такого пользователя панели нет. Выберите человека из списка.',
    en: 'There is no such panel user. Choose a person from the list.',
  },
  OrganizationNotFound: {
    ru: 'Такой организации нет. Выберите организацию из списка.',
    en: 'There is no such organisation. Choose one from the list.',
  },
  AlreadyMember: {
    ru: 'Этот человек уже работает в этой организации. Измените его должность в списке.',
    en: 'This person already works for this organisation. Change the position in the list.',
  },
});

/** What is known about a future membership when somebody asks to add it. */
export interface MembershipFacts {
  readonly personExists: boolean;
  readonly organizationExists: boolean;
  readonly alreadyMember: boolean;
}

/** All reasons not to let the person work for the organisation; none means allowed. */
export function reasonsAgainstMembership(facts: MembershipFacts): Refusal[] {
  return [
    ...(facts.personExists ? [] : [refuse('PersonNotFound', ['user'])]),
    ...(facts.organizationExists ? [] : [refuse('OrganizationNotFound', ['organization'])]),
    ...(facts.alreadyMember ? [refuse('AlreadyMember', ['user'])] : []),
  ];
}
