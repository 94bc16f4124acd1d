/** What of one content type an organisation may change without a review. */
export interface MinorFields {
  readonly type: string;
  /** What may be allowed at all, as the form calls it. */
  readonly candidates: readonly { readonly name: string; readonly label: string }[];
  readonly fields: readonly string[];
}

export interface ChangeMinorFieldsBody {
  organization: string;
  type: string;
  fields: string[];
}
