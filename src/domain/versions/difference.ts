import { canonicalJson } from '../audit/canonical-json';
import { align } from './align';
import { blocksText, isBlocks } from './blocks-text';
import {
  type Fields,
  fieldsOfComponent,
  isComponent,
  isEmpty,
  isFile,
  isList,
  isRelation,
  type Value,
} from './content';

/** How one field differs. An absent value is null. */
export type Difference =
  /** To be shown by words; blocks are given as text with marks. */
  | { readonly kind: 'text'; readonly before: string; readonly after: string }
  /** The words are the same, their form is not: a text of blocks with another layout. */
  | { readonly kind: 'form'; readonly text: string }
  | { readonly kind: 'value'; readonly before: Value; readonly after: Value }
  | { readonly kind: 'items'; readonly items: readonly ItemDifference[] }
  | { readonly kind: 'fields'; readonly component: string; readonly fields: readonly FieldDifference[] };

export interface FieldDifference {
  readonly name: string;
  readonly difference: Difference;
}

export type ItemDifference =
  | { readonly state: 'same' | 'added' | 'removed'; readonly value: Value }
  | { readonly state: 'changed'; readonly difference: Difference };

const textOf = (value: Value | undefined): string | null => {
  if (isBlocks(value)) return blocksText(value);
  if (isEmpty(value)) return '';
  return typeof value === 'string' ? value : null;
};

/** Of a list: several links, files, components or other values. Text of blocks is none. */
const listOf = (value: Value | undefined): readonly Value[] | null => {
  if (isBlocks(value)) return null;
  if (isEmpty(value)) return [];
  return isList(value) ? value : null;
};

const isSame = (one: Value, other: Value): boolean => canonicalJson(one) === canonicalJson(other);

/** Links and files are the same or not; components of one kind and texts may have been changed. */
function resembles(one: Value, other: Value): boolean {
  if (isRelation(one) || isFile(one) || isRelation(other) || isFile(other)) return false;
  if (isComponent(one) || isComponent(other)) {
    return isComponent(one) && isComponent(other) && one.$component === other.$component;
  }
  return typeof one === 'string' && typeof other === 'string';
}

function differenceOfItems(before: readonly Value[], after: readonly Value[]): Difference {
  const items = align(before, after, canonicalJson, resembles).map((step): ItemDifference => {
    if (step.state !== 'changed') return { state: step.state, value: step.item };
    return { state: 'changed', difference: differenceOf(step.before, step.after) };
  });
  return { kind: 'items', items };
}

function differenceOf(before: Value, after: Value): Difference {
  if (isComponent(before) && isComponent(after) && before.$component === after.$component) {
    const fields = differenceOfFields(fieldsOfComponent(before), fieldsOfComponent(after));
    return { kind: 'fields', component: after.$component, fields };
  }
  const [textBefore, textAfter] = [textOf(before), textOf(after)];
  if (textBefore !== null && textAfter !== null) {
    if (textBefore === textAfter) return { kind: 'form', text: textAfter };
    return { kind: 'text', before: textBefore, after: textAfter };
  }
  const [listBefore, listAfter] = [listOf(before), listOf(after)];
  if (listBefore !== null && listAfter !== null) return differenceOfItems(listBefore, listAfter);
  return { kind: 'value', before, after };
}

/**
 * The fields in which two contents differ, each in the way it is best read: texts by words, lists by items, components
 * by their fields. Empty and absent are the same. In the order of the newer content, then what it has lost.
 */
export function differenceOfFields(before: Fields, after: Fields): FieldDifference[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.flatMap((name) => {
    const [one, other] = [before[name] ?? null, after[name] ?? null];
    if ((isEmpty(one) && isEmpty(other)) || isSame(one, other)) return [];
    return { name, difference: differenceOf(one, other) };
  });
}
