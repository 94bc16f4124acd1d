import { differingFields, linksIn } from '../../../../src/domain/moderation/differing-fields';

const link = (documentId: string) => ({ $relation: 'api::contact.contact', documentId });
const approved = {
  title: 'Справка о составе семьи',
  contact: link('gone'),
  related: [link('gone'), link('here')],
  steps: [{ $component: 'service.step', title: 'Заявление', who: link('gone') }],
};
const isGone = ({ documentId }: { documentId: string }): boolean => documentId === 'gone';

describe('what is public against what was approved', () => {
  it('finds links at any depth', () => {
    expect(linksIn(approved).map(({ documentId }) => documentId)).toEqual(['gone', 'gone', 'here', 'gone']);
  });

  it('does not count links to what is public no more, alone, in lists and in components', () => {
    const published = {
      title: approved.title,
      related: [link('here')],
      steps: [{ $component: 'service.step', title: 'Заявление' }],
    };
    expect(differingFields(approved, published, isGone)).toEqual([]);
    expect(differingFields(approved, published, () => false)).toEqual(['related', 'steps', 'contact']);
  });

  it('counts a link that is missing though what it led to is there, and everything else', () => {
    const published = { ...approved, title: 'Казино', related: [link('gone')] };
    expect(differingFields(approved, published, isGone)).toEqual(['title', 'related']);
  });
});
