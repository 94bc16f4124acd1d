type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((found, key) => (isFields(found) ? found[key] : undefined), value);

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** documentId of the organisation that was chosen in the form and is not saved yet. */
export const chosenOrganization = (values: object): string | null =>
  textOf(at(values, 'organization', 'connect', 0, 'apiData', 'documentId'));

/** The organisation that is saved was taken away. */
export const isOrganizationRemoved = (values: object): boolean =>
  lengthOf(at(values, 'organization', 'disconnect')) > 0;

/** documentId of what is edited; null where it is new. */
export const editedDocument = (values: object): string | null => textOf(at(values, 'documentId'));
