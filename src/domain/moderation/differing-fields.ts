import {
  type Fields,
  isEmpty,
  isFields,
  isFile,
  isList,
  isRelation,
  type RelationMark,
  type Value,
} from '../versions/content';
import { differenceOfFields } from '../versions/difference';

/** Every link of a content, at any depth. */
export function linksIn(value: Value): RelationMark[] {
  if (isRelation(value)) return [value];
  if (isList(value)) return value.flatMap(linksIn);
  return isFields(value) ? Object.values(value).flatMap(linksIn) : [];
}

function withoutLinks(fields: Fields, isGone: (link: RelationMark) => boolean): Fields {
  const without = (value: Value): Value => {
    if (isRelation(value)) return isGone(value) ? null : value;
    if (isFile(value)) return value;
    if (isList(value)) return value.filter((item) => !(isRelation(item) && isGone(item))).map(without);
    return isFields(value) ? withoutLinks(value, isGone) : value;
  };
  const entries = Object.entries(fields).map(([name, value]): [string, Value] => [name, without(value)]);
  // What has lost all its links is as if it never had any.
  return Object.fromEntries(entries.filter(([name, value]) => !isEmpty(value) || isEmpty(fields[name])));
}

/**
 * Names of the fields in which what is public differs from what was approved. A link to what is public no more is not
 * one of them: its withdrawal takes it off every page that had it, and a page may not show it either.
 */
export function differingFields(
  approved: Fields,
  published: Fields,
  isGone: (link: RelationMark) => boolean,
): string[] {
  const differences = differenceOfFields(withoutLinks(approved, isGone), withoutLinks(published, isGone));
  return differences.map(({ name }) => name);
}
