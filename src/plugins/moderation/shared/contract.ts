import type { Finding, Severity } from '../../../domain/checks/check';
import type { Policy, PolicyChange } from '../../../domain/checks/policy/policy';
import type { RefusalText } from '../../../domain/refusal';

/** Outcome of «Проверка на ошибки» of one document as it is saved. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  readonly policyVersion: number;
  /** SHA-256 of the content that was checked, see `AuditApi.hashOf`. */
  readonly hash: string | null;
  /** ISO 8601, UTC. */
  readonly checkedAt: string;
}

/** What other plugins may ask of this one. Checks of their own they bring by `registerChecks`. */
export interface ModerationApi {
  /** Checks the saved draft. @throws RefusedError 404 `DocumentNotFound` */
  checkDocument(type: string, documentId: string): Promise<CheckReport>;
}

/** A check as the editor of the policy lists it. */
export interface ListedCheck {
  readonly code: string;
  readonly name: RefusalText;
  readonly severity: Severity;
  readonly appliesTo: readonly string[] | null;
}

export interface PolicyAnswer {
  readonly policy: Policy;
  readonly checks: readonly ListedCheck[];
}

/** `version` is the one the change was made from; another in the meantime is 409. */
export interface ChangePolicyBody {
  version: number;
  change: PolicyChange;
  note: string;
}

export interface PolicyVersion {
  readonly version: number;
  readonly note: string;
  readonly author: string | null;
  readonly createdAt: string;
}

export interface OwnWord {
  readonly documentId: string;
  readonly organization: string;
  readonly word: string;
}

export interface AddWordBody {
  organization: string;
  word: string;
}
