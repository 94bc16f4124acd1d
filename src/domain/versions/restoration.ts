import {
  type ComponentMark,
  type Fields,
  type FileMark,
  fieldsOfComponent,
  isComponent,
  isFile,
  isList,
  isRelation,
  type RelationMark,
  type Value,
} from './content';
import { scalarValue } from './scalar';
import type { FieldShape, ModelShape, ShapeOf } from './shape';

export type LossReason =
  /** The content type or the component has no such field any more. */
  | 'FieldGone'
  /** The field holds another kind of value now. */
  | 'KindChanged'
  /** The list of choices has no such value any more. */
  | 'ChoiceGone'
  /** The document or file does not exist, or not for this person. */
  | 'DocumentGone'
  | 'FileGone'
  /** This person may not change the field. */
  | 'NotPermitted'
  /** Today's rules refuse the value; `message` says why. */
  | 'Refused';

/** Something of a version that does not come back. */
export interface Loss {
  readonly path: readonly (string | number)[];
  readonly reason: LossReason;
  /** What does not come back. */
  readonly value: Value;
}

/** As the document service takes it: links as `{ set }`, files as ids, components without their marks. */
export interface Restoration {
  readonly data: Fields;
  readonly losses: readonly Loss[];
}

export interface RestorationInput {
  readonly content: Fields;
  /** Attributes that were empty then: they become so again. */
  readonly empty: readonly string[];
  readonly shapeOf: ShapeOf;
  readonly uid: string;
  readonly isAvailable: (mark: RelationMark | FileMark) => boolean;
}

type Path = Loss['path'];

class Restorer {
  readonly losses: Loss[] = [];

  constructor(private readonly input: Pick<RestorationInput, 'shapeOf' | 'isAvailable'>) {}

  /** Undefined: nothing of it comes back, and the losses say why. */
  value(shape: FieldShape, value: Value, path: Path): Value | undefined {
    if (shape.kind === 'relation') return this.relations(shape, value, path);
    if (shape.kind === 'media') return this.files(shape, value, path);
    if (shape.kind === 'component') return this.components(shape, value, path);
    if (shape.kind === 'enumeration' && typeof value === 'string') {
      return shape.values?.includes(value) ? value : this.lose(path, 'ChoiceGone', value);
    }
    return scalarValue(shape, value) ?? this.lose(path, 'KindChanged', value);
  }

  fields(shape: ModelShape, fields: Fields, path: Path): Fields {
    const restored = Object.entries(fields).flatMap(([name, value]): [string, Value][] => {
      const field = shape.get(name);
      if (!field || field.isState) this.lose([...path, name], field ? 'NotPermitted' : 'FieldGone', value);
      const found = field && !field.isState ? this.value(field, value, [...path, name]) : undefined;
      return found === undefined ? [] : [[name, found]];
    });
    return Object.fromEntries(restored);
  }

  lose(path: Path, reason: LossReason, value: Value): undefined {
    this.losses.push({ path, reason, value });
  }

  private relations(shape: FieldShape, value: Value, path: Path): Value | undefined {
    const isKnown = (one: Value): one is RelationMark => isRelation(one) && one.$relation === shape.target;
    const marks = this.linked(shape, value, path, isKnown, 'DocumentGone');
    return marks && { set: marks.map(({ documentId }) => ({ documentId })) };
  }

  private files(shape: FieldShape, value: Value, path: Path): Value | undefined {
    const ids = this.linked(shape, value, path, isFile, 'FileGone')?.map(({ $file }) => $file);
    return shape.isMany ? ids : ids?.[0];
  }

  /** Those that are still there; undefined where there is none, and the field stays as it is. */
  private linked<Mark extends RelationMark | FileMark>(
    shape: FieldShape,
    value: Value,
    path: Path,
    isKnown: (one: Value) => one is Mark,
    reason: LossReason,
  ): readonly Mark[] | undefined {
    const all = isList(value) ? value : [value];
    const marks = all.filter(isKnown);
    if (marks.length < all.length || (!shape.isMany && marks.length > 1)) {
      return this.lose(path, 'KindChanged', value);
    }
    const here = marks.filter((mark) => this.input.isAvailable(mark) || this.lose(path, reason, mark));
    return here.length > 0 ? here : undefined;
  }

  private components(shape: FieldShape, value: Value, path: Path): Value | undefined {
    const all = isList(value) ? value : [value];
    const model = shape.target === undefined ? null : this.input.shapeOf(shape.target);
    const isKnown = (one: Value): one is ComponentMark => isComponent(one) && one.$component === shape.target;
    const known = all.filter(isKnown);
    if (!model || known.length < all.length || (!shape.isMany && known.length > 1)) {
      return this.lose(path, 'KindChanged', value);
    }
    const restored = known.map((one, index) =>
      this.fields(model, fieldsOfComponent(one), isList(value) ? [...path, index] : path),
    );
    return shape.isMany ? restored : restored[0];
  }
}

/**
 * What of a version can be written back into today's content type, and exactly what cannot. A field of which nothing
 * comes back is left out: it stays as it is; a list keeps the items that are still there.
 */
export function planRestoration({
  content,
  empty,
  shapeOf,
  uid,
  isAvailable,
}: RestorationInput): Restoration {
  const restorer = new Restorer({ shapeOf, isAvailable });
  const model = shapeOf(uid) ?? new Map<string, FieldShape>();
  const restored = restorer.fields(model, content, []);
  const emptied = empty.flatMap((name): [string, Value][] => {
    const field = model.get(name);
    if (!field || field.isState) return [];
    return [
      [name, field.isMany && field.kind !== 'relation' ? [] : field.kind === 'relation' ? { set: [] } : null],
    ];
  });
  return { data: { ...Object.fromEntries(emptied), ...restored }, losses: restorer.losses };
}
