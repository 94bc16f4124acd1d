import type { ModelOf, PublicModel } from '../model/public-model';
import { all, any, name, type Sql, sql } from '../sql/fragment';
import { linkedExists } from '../sql/linked';
import type { Caller } from './caller';

interface Rule {
  readonly model: PublicModel;
  readonly modelOf: ModelOf;
  readonly alias: string;
  readonly caller: Caller;
}

/** Both days belong to the period; an open end never ends. */
const isInForce = ({ alias, caller }: Rule): Sql => sql`
  (${name(alias, 'valid_from')} is null or ${name(alias, 'valid_from')} <= ${caller.today})
  and (${name(alias, 'valid_to')} is null or ${name(alias, 'valid_to')} >= ${caller.today})`;

/** True where one of the linked components holds the value; a caller of unknown audience or region has none. */
function holds(rule: Rule, link: string, column: string, value: string | null): Sql {
  if (value === null) return any([]);
  const condition = (alias: string) => sql`${name(alias, column)} = ${value}`;
  return linkedExists(rule, link, `${rule.alias}_${column}`, condition);
}

const isServiceVisible = (rule: Rule): Sql => {
  const availability = name(rule.alias, 'availability');
  return all([
    isInForce(rule),
    any([
      sql`${availability} = 'everyone'`,
      sql`(${availability} = 'by-region' and ${holds(rule, 'availableRegions', 'code', rule.caller.region)})`,
      sql`(${availability} = 'by-recipient' and ${holds(rule, 'availableRecipients', 'kind', rule.caller.audience)})`,
    ]),
  ]);
};

const isAnnouncementVisible = (rule: Rule): Sql => {
  const { alias, caller } = rule;
  const audience = name(alias, 'audience');
  return all([
    sql`${name(alias, 'starts_at')} <= ${caller.now}`,
    sql`(${name(alias, 'ends_at')} is null or ${name(alias, 'ends_at')} > ${caller.now})`,
    any([
      sql`${audience} = 'all'`,
      ...(caller.isSignedIn ? [sql`${audience} = 'registered'`] : []),
      sql`(${audience} = 'categories' and ${holds(rule, 'audienceKinds', 'kind', caller.audience)})`,
    ]),
  ]);
};

const RULES: Readonly<Record<string, (rule: Rule) => Sql>> = {
  'api::service.service': isServiceVisible,
  'api::announcement.announcement': isAnnouncementVisible,
  'api::regulation.regulation': isInForce,
  'api::contact.contact': ({ alias }) => sql`${name(alias, 'is_public')} is true`,
  'api::article.article': ({ alias }) => sql`${name(alias, 'audience')} = 'citizens'`,
  'api::news-item.news-item': ({ alias, caller }) =>
    sql`(${name(alias, 'planned_publication_at')} is null or ${name(alias, 'planned_publication_at')} <= ${caller.now})`,
};

/**
 * The condition under which a row may be known to exist. It is put wherever a table is mentioned: the rows
 * asked for, the rows populated, the rows a filter looks through. Without that a filter on a relation would
 * tell what a draft says.
 */
export function visibleTo(caller: Caller, modelOf: ModelOf) {
  return (model: PublicModel, alias: string): Sql => {
    const rule = RULES[model.uid];
    return all([
      ...(model.hasDrafts ? [sql`${name(alias, 'published_at')} is not null`] : []),
      ...(rule ? [rule({ model, modelOf, alias, caller })] : []),
    ]);
  };
}
