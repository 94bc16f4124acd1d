import type { ContentCheck } from '../../../src/domain/checks/check';
import { letterToSubscribers } from '../../../src/plugins/notifications/server/src/checks/letter-to-subscribers';
import { officialContacts } from '../../../src/plugins/registry/server/src/checks/official-contacts';
import { organizationRequisites } from '../../../src/plugins/registry/server/src/checks/organization-requisites';
import { news, organization } from '../domain/checks/documents';
import { ANNOUNCEMENT, NEWS, notesOn, ORGANIZATION, placesOf, SERVICE } from '../domain/checks/noting';

const places = (check: ContentCheck, type: string, document: object): string[] =>
  placesOf(notesOn(check, type, { ...document }));

describe('the requisites of an organisation', () => {
  const body = { ...organization, kind: 'local-body', inn: '7707083893', ogrn: '1027700132195' };
  const found = (changes: object) => places(organizationRequisites, ORGANIZATION, { ...body, ...changes });

  it('that belong together are not noticed, absent ones neither', () => {
    expect(found({ kpp: '770701001', okfs: '14' })).toEqual([]);
    expect(found({ kpp: null, okfs: null })).toEqual([]);
    expect(found({ kpp: '997950001' })).toEqual([]);
  });

  it('of two regions are', () => {
    expect(found({ kpp: '631601001' })).toEqual(['kpp']);
  });

  it('with an ОГРН of an entrepreneur, of the future or of before the register are', () => {
    expect(found({ ogrn: '3045001160001' })).toEqual(['ogrn: «3045001160001»']);
    expect(found({ ogrn: '1997700132195' })).toEqual(['ogrn: «1997700132195»']);
    expect(found({ ogrn: '1017700132195' })).toEqual(['ogrn: «1017700132195»']);
  });

  it('with the form of property of another kind of body are', () => {
    expect(found({ okfs: '12' })).toEqual(['okfs']);
    expect(found({ kind: 'federal-body', okfs: '12' })).toEqual([]);
    expect(found({ kind: 'other', okfs: '12' })).toEqual([]);
  });
});

describe('contacts of an organisation', () => {
  const officialDomains = [{ name: 'zarechny.example' }];
  const found = (changes: object) =>
    places(officialContacts, ORGANIZATION, { ...organization, officialDomains, ...changes });

  it('lie on its official domains or below them', () => {
    expect(found({ email: 'info@zarechny.example', website: 'https://www.zarechny.example/' })).toEqual([]);
    expect(found({ email: 'zarechny@mail.example', website: null })).toEqual(['email: «mail.example»']);
    expect(found({ email: 'info@zarechny.example', website: 'https://zarechny.other.example' })).toEqual([
      'website: «zarechny.other.example»',
    ]);
  });

  it('are not judged where no official domain is named', () => {
    const website = 'https://zarechny.other.example';
    expect(found({ officialDomains: [], email: 'zarechny@mail.example', website })).toEqual([]);
  });
});

describe('the letter to subscribers', () => {
  it('has a subject that mail shows, and says more than the title', () => {
    expect(places(letterToSubscribers, NEWS, news)).toEqual([]);
    expect(places(letterToSubscribers, ANNOUNCEMENT, { title: 'Отключение воды', text: [] })).toEqual([]);
  });

  it('is noticed where the title is too long for a subject', () => {
    expect(places(letterToSubscribers, NEWS, { ...news, title: 'Мост '.repeat(20) })).toEqual(['title']);
  });

  it('is noticed where there is nothing below the subject', () => {
    expect(places(letterToSubscribers, NEWS, { ...news, lead: `${news.title}.` })).toEqual(['lead']);
    expect(places(letterToSubscribers, SERVICE, { title: 'Справка', shortDescription: ' ' })).toEqual([
      'shortDescription',
    ]);
  });

  it('goes to nobody where the type has no subscribers', () => {
    expect(letterToSubscribers.appliesTo).not.toContain('api::article.article');
  });
});
