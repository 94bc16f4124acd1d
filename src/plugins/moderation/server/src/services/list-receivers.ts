import type { Core } from '@strapi/strapi';
import type { PersonName } from '../../../shared/contract';
import { type Actor, nameOf } from '../cases/actor';
import { readingCase } from '../cases/open-case';
import { requireTarget } from '../cases/target';
import { peopleOfStep } from '../queries/people-of-step';

interface UserRow {
  id: number;
  firstname: string | null;
  lastname: string | null;
  email: string;
}

/**
 * Who may be given the case: those the step names, without authors, without whoever has approved it, and without whoever
 * asks; nobody where no step waits.
 * @throws RefusedError 404 `CaseNotFound`, `DocumentNotFound`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: Actor, documentId: string): Promise<PersonName[]> {
    return readingCase(strapi, documentId, async ({ uid, row, facts }) => {
      await requireTarget(strapi, actor, { uid, documentId: row.target_id });
      if (facts.step === null) return [];
      const isBarred = (id: number): boolean =>
        id === actor.userId || facts.authors.has(id) || facts.approvedBy.has(id);
      const ids = (await peopleOfStep(strapi, facts.step, row.organization)).filter((id) => !isBarred(id));
      const people: UserRow[] = await strapi.db.query('admin::user').findMany({
        select: ['id', 'firstname', 'lastname', 'email'],
        where: { id: { $in: ids } },
        orderBy: [{ lastname: 'asc' }, { id: 'asc' }],
      });
      return people.map((person) => ({ id: person.id, name: nameOf(person) }));
    });
  },
});
