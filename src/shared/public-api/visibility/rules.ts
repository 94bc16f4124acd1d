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
const isAvailable = (rule: Rule): Sql => {
  const { alias, reader } = rule;
  const availability = name(alias, 'availability');
  const regions = reader.oktmo ? regionsOf(reader.oktmo) : [];
  return any([
    sql`${availability} = 'everyone'`,
    sql`(${availability} = 'by-region' and ${holds(rule, 'availableRegions', 'code', regions)})`,
    sql`(${availability} = 'by-recipient' and ${holds(rule, 'availableRecipients', 'kind', reader.kinds)})`,
  ]);
};

/** The domain's `isAddressedTo`. */
const isForAudience = (rule: Rule): Sql => {
  const { alias, reader } = rule;
  const audience = name(alias, 'audience');
  const forSignedIn = [
    sql`${audience} = 'registered'`,
    sql`(${audience} = 'categories' and ${holds(rule, 'audienceKinds', 'kind', reader.kinds)})`,
  ];
  return any([sql`${audience} = 'all'`, ...(reader.signedIn ? forSignedIn : [])]);
};

const isRunning = ({ alias }: Rule): Sql => sql`
  ${name(alias, 'starts_at')} <= ${NOW} and (${name(alias, 'ends_at')} is null or ${name(alias, 'ends_at')} > ${NOW})`;

interface TypeRules {
  readonly audience?: (rule: Rule) => Sql;
  /** Each must hold at the moment of the reading. */
  readonly moment?: readonly ((rule: Rule) => Sql)[];
}

const RULES: Readonly<Record<string, TypeRules>> = {
  'api::service.service': { audience: isAvailable, moment: [isDue, isInForce] },
  'api::announcement.announcement': { audience: isForAudience, moment: [isDue, isRunning] },
  'api::news-item.news-item': { moment: [isDue] },
  'api::regulation.regulation': { moment: [isDue, isInForce] },
  'api::contact.contact': { audience: ({ alias }) => sql`${name(alias, 'is_public')} is true` },
  'api::article.article': {
    audience: ({ alias }) => sql`${name(alias, 'audience')} = 'citizens'`,
    moment: [isDue],
  },
};

/** The condition under which a row is meant for this reader, be it before or after its time. */
export function addressedTo(reader: Caller, modelOf: ModelOf) {
  return (model: PublicModel, alias: string): Sql => {
    const audience = RULES[model.uid]?.audience;
    return audience ? audience({ model, modelOf, alias, reader }) : all([]);
  };
}

/** The condition under which a row, once public, is shown to this reader at this moment. */
function shownTo(reader: Caller, modelOf: ModelOf) {
  const addressed = addressedTo(reader, modelOf);
  return (model: PublicModel, alias: string): Sql => {
    const moments = RULES[model.uid]?.moment ?? [];
    const rule = { model, modelOf, alias, reader };
    return all([...moments.map((moment) => moment(rule)), addressed(model, alias)]);
  };
}

/**
 * The condition under which a row may be known to exist. It is put wherever a table is mentioned: the rows
 * asked for, the rows populated, the rows a filter looks through. Without that a filter on a relation would
 * tell what a draft says.
 */
export function visibleTo(reader: Caller, modelOf: ModelOf) {
  const shown = shownTo(reader, modelOf);
  return (model: PublicModel, alias: string): Sql =>
    all([...(model.hasDrafts ? [sql`${name(alias, 'published_at')} is not null`] : []), shown(model, alias)]);
}
