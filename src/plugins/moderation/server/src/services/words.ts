import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { pluginApi } from '../../../../../shared/plugin-api';
import type { Ability } from '../../../../../shared/strapi-services';
import type { JournalEntry } from '../../../../audit/shared/contract';
import { ACTIONS, LIMITS, WORD_UID } from '../../../shared/ids';
import type { AddWordBody, OwnWord, WordListOwner } from '../../../shared/policy';
import { ownWords } from '../queries/own-words';
import { wordListOwners } from '../queries/word-list-owners';

export interface WordKeeper {
  readonly userId: number;
  readonly ability: Ability;
}

/** @throws RefusedError 404 `WordNotFound`, for foreign and missing alike */
function wordNotFound(): never {
  throw new RefusedError(404, 'WordNotFound', {
    ru: 'Такого слова или словаря нет. Обновите страницу.',
    en: 'There is no such word or list. Reload the page.',
  });
}

function tooMany(): never {
  throw new RefusedError(409, 'WordListFull', {
    ru: `В словаре уже ${LIMITS.words} слов. Удалите лишние.`,
    en: `The list has ${LIMITS.words} words already. Delete some.`,
  });
}

/** Words the spelling check takes for right in the documents of one organisation. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Own lists, and for those who keep the policy all of them. */
  async function judge({ userId, ability }: WordKeeper, organization: string): Promise<void> {
    if (ability.can(ACTIONS.managePolicy)) return;
    const own = await pluginApi(strapi, 'registry').organizationsOf(userId);
    if (!own.includes(organization)) wordNotFound();
  }

  const journal = (told: Pick<JournalEntry, 'action'>, { documentId, organization, word }: OwnWord) =>
    pluginApi(strapi, 'audit').record({
      ...told,
      object: { type: WORD_UID, id: documentId, title: word },
      organization,
    });

  return {
    /** Whose lists the person keeps: own organisations, or for those who keep the policy all. */
    async owners({ userId, ability }: WordKeeper): Promise<WordListOwner[]> {
      const keepsAll = ability.can(ACTIONS.managePolicy);
      return wordListOwners(
        strapi,
        keepsAll ? null : await pluginApi(strapi, 'registry').organizationsOf(userId),
      );
    },

    async list(keeper: WordKeeper, organization: string): Promise<OwnWord[]> {
      await judge(keeper, organization);
      return ownWords(strapi, organization);
    },

    /** A word that is there already is given back. @throws RefusedError 404 `WordNotFound`, 409 `WordListFull` */
    async add(keeper: WordKeeper, { organization, word }: AddWordBody): Promise<OwnWord> {
      await judge(keeper, organization);
      return inTransaction(strapi, async (trx) => {
        await trx.raw("select pg_advisory_xact_lock(hashtextextended('moderation_words:' || ?, 0))", [
          organization,
        ]);
        const known = await ownWords(strapi, organization);
        const same = known.find((each) => each.word === word);
        if (same) return same;
        if (known.length >= LIMITS.words) tooMany();
        const row = await strapi.db.query(WORD_UID).create({ data: { organization, word } });
        const added = { documentId: String(row.documentId), organization, word };
        await journal({ action: 'moderation.word-added' }, added);
        return added;
      });
    },

    async remove(keeper: WordKeeper, documentId: string): Promise<void> {
      return inTransaction(strapi, async () => {
        const word: OwnWord | null = await strapi.db.query(WORD_UID).findOne({ where: { documentId } });
        if (!word) wordNotFound();
        await judge(keeper, word.organization);
        await strapi.db.query(WORD_UID).delete({ where: { documentId } });
        await journal({ action: 'moderation.word-removed' }, word);
      });
    },
  };
};
