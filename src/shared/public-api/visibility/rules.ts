import type { Caller } from '../../../domain/audience/caller';
import type { ModelOf, PublicModel } from '../model/public-model';
import { all, any, join, NOW, name, type Sql, sql, TODAY } from '../sql/fragment';
import { linkedExists } from '../sql/linked';
import { regionsOf } from './regions-of';

interface Rule {
  readonly model: PublicModel;
  readonly modelOf: ModelOf;
  readonly alias: string;
  readonly reader: Caller;
}

/** «Опубликовать не раньше»: whoever published it and how, nobody reads it before. */
const isDue = ({ alias }: Rule): Sql => {
  const planned = name(alias, 'planned_publication_at');
  return sql`(${planned} is null or ${planned} <= ${NOW})`;
};

/** Both days belong to the period; an open end never ends. The same as `isValidAt` of the domain. */
const isInForce = ({ alias }: Rule): Sql => sql`
  (${name(alias, 'valid_from')} is null or ${name(alias, 'valid_from')} <= ${TODAY})
  and (${name(alias, 'valid_to')} is null or ${name(alias, 'valid_to')} >= ${TODAY})`;

/** True where one of the linked components holds one of the values; a reader of whom nothing is known has none. */
function holds(rule: Rule, link: string, column: string, values: readonly string[]): Sql {
  if (values.length === 0) return any([]);
  const list = join(
    values.map((value) => sql`${value}`),
    ', ',
  );
  const condition = (alias: string) => sql`${name(alias, column)} in (${list})`;
  return linkedExists(rule, link, `${rule.alias}_${column}`, condition);
}

/** The domain's `isAvailableTo`. */
const isServiceVisible = (rule: Rule): Sql => {
  const { alias, reader } = rule;
  const availability = name(alias, 'availability');
  const regions = reader.oktmo ? regionsOf(reader.oktmo) : [];
  return all([
    isDue(rule),
    isInForce(rule),
    any([
      sql`${availability} = 'everyone'`,
      sql`(${availability} = 'by-region' and ${holds(rule, 'availableRegions', 'code', regions)})`,
      sql`(${availability} = 'by-recipient' and ${holds(rule, 'availableRecipients', 'kind', reader.kinds)})`,
    ]),
  ]);
};

/** The domain's `isAddressedTo`. */
const isAnnouncementVisible = (rule: Rule): Sql => {
  const { alias, reader } = rule;
  const audience = name(alias, 'audience');
  const forSignedIn = [
    sql`${audience} = 'registered'`,
    sql`(${audience} = 'categories' and ${holds(rule, 'audienceKinds', 'kind', reader.kinds)})`,
  ];
  return all([
    isDue(rule),
    sql`${name(alias, 'starts_at')} <= ${NOW}`,
    sql`(${name(alias, 'ends_at')} is null or ${name(alias, 'ends_at')} > ${NOW})`,
    any([sql`${audience} = 'all'`, ...(reader.signedIn ? forSignedIn : [])]),
  ]);
};

const isRegulationVisible = (rule: Rule): Sql => all([isDue(rule), isInForce(rule)]);

const isArticleVisible = (rule: Rule): Sql =>
  all([isDue(rule), sql`${name(rule.alias, 'audience')} = 'citizens'`]);

const RULES: Readonly<Record<string, (rule: Rule) => Sql>> = {
  'api::service.service': isServiceVisible,
  'api::announcement.announcement': isAnnouncementVisible,
  'api::news-item.news-item': isDue,
  'api::regulation.regulation': isRegulationVisible,
  'api::contact.contact': ({ alias }) => sql`${name(alias, 'is_public')} is true`,
  'api::article.article': isArticleVisible,
};

/** The condition under which a row, once public, is meant for this reader at this moment. */
export function addressedTo(reader: Caller, modelOf: ModelOf) {
  return (model: PublicModel, alias: string): Sql => {
    const rule = RULES[model.uid];
    return rule ? rule({ model, modelOf, alias, reader }) : all([]);
  };
}

/**
 * The condition under which a row may be known to exist. It is put wherever a table is mentioned: the rows
 * asked for, the rows populated, the rows a filter looks through. Without that a filter on a relation would
 * tell what a draft says.
 */
export function visibleTo(reader: Caller, modelOf: ModelOf) {
  const addressed = addressedTo(reader, modelOf);
  return (model: PublicModel, alias: string): Sql =>
    all([
      ...(model.hasDrafts ? [sql`${name(alias, 'published_at')} is not null`] : []),
      addressed(model, alias),
    ]);
}
