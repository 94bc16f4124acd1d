import { differingFields } from '../../../../src/domain/documents/differing-fields';

describe('the fields in which what is written differs from what is saved', () => {
  it.each([
    ['a changed text', { title: 'а' }, { title: 'б' }, ['title']],
    ['the same text', { title: 'а' }, { title: 'а' }, []],
    ['a field that is not written', {}, { title: 'а' }, []],
    ['a field that becomes empty', { title: '' }, { title: 'а' }, ['title']],
    ['false where nothing was', { isPinned: false }, {}, ['isPinned']],
    ['zero where nothing was', { order: 0 }, { order: null }, ['order']],
    ['an empty text for null', { title: '' }, { title: null }, []],
    ['an empty list for null', { tags: [] }, { tags: null }, []],
    ['a component of empty fields for none', { price: { basis: '' } }, { price: null }, []],
    ['ids that the database gives', { tags: [{ text: 'а' }] }, { tags: [{ id: 7, text: 'а' }] }, []],
    ['a component', { tags: [{ text: 'б' }] }, { tags: [{ id: 7, text: 'а' }] }, ['tags']],
    ['the order of a list', { days: [{ n: 1 }, { n: 2 }] }, { days: [{ n: 2 }, { n: 1 }] }, ['days']],
    ['the order of keys', { price: { a: 1, b: 2 } }, { price: { b: 2, a: 1 } }, []],
    ['links that are not touched', { owner: { connect: [], disconnect: [] } }, { owner: { count: 1 } }, []],
    ['a new link', { owner: { connect: [{ id: 1 }] } }, { owner: { count: 0 } }, ['owner']],
    ['the same file', { cover: { id: 3, mime: 'a/b', url: 'x' } }, { cover: { id: 3, mime: 'a/b' } }, []],
    ['another file', { cover: { id: 4, mime: 'a/b' } }, { cover: { id: 3, mime: 'a/b' } }, ['cover']],
    ['marks of the system', { id: 1, updatedAt: 'x', locale: 'ru' }, { id: 2, updatedAt: 'y' }, []],
  ])('%s', (_what, written, saved, expected) => {
    expect(differingFields(written, saved)).toEqual(expected);
  });
});
