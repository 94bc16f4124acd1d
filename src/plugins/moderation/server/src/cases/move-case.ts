import type { Core } from '@strapi/strapi';
import type { Stage } from '../../../../../domain/moderation/stages';
import type { Verb } from '../../../../../domain/moderation/transitions';
import { pluginApi } from '../../../../../shared/plugin-api';
import type { ChangedFields, Json } from '../../../../audit/shared/contract';
import type { DecisionReasonInput } from '../../../shared/contract';
import { ACT_UID, CASE_UID } from '../../../shared/ids';
import type { CaseRow } from './case-row';
import { tellOfMove } from './tell-of-move';
import { wordsOfDecision } from './words-of-decision';

/** Something done with a case: the state it leaves, and what history and journal keep of it. */
export interface Move {
  readonly verb: Verb | 'inspect' | 'publish-minor';
  readonly stage: Stage;
  /** null: the program, by its rules. */
  readonly by: { readonly userId: number; readonly name: string } | null;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly reasons?: readonly DecisionReasonInput[];
  readonly text?: string | null;
  readonly contentHash?: string | null;
}

/** Names of the events in the journal. */
const PAST: Readonly<Record<Move['verb'], string>> = {
  submit: 'submitted',
  'take-back': 'taken-back',
  claim: 'claimed',
  assign: 'assigned',
  'hand-over': 'handed-over',
  release: 'released',
  approve: 'approved',
  'request-changes': 'returned',
  reject: 'rejected',
  return: 'returned-overdue',
  rework: 'reworked',
  schedule: 'scheduled',
  unschedule: 'unscheduled',
  publish: 'published',
  'publish-at-once': 'published-at-once',
  withdraw: 'withdrawn',
  supersede: 'superseded',
  archive: 'archived',
  restore: 'restored',
  inspect: 'inspected',
  'publish-minor': 'published-minor',
};

const asJson = (reasons: readonly DecisionReasonInput[]): Json[] =>
  reasons.map(({ code, field, text }) => ({ code, field, ...(text ? { text } : {}) }));

function afterOf({ stage, reasons, text, contentHash }: Move): ChangedFields {
  return {
    stage,
    ...(reasons && reasons.length > 0 ? { reasons: asJson(reasons) } : {}),
    ...(text ? { text } : {}),
    ...(contentHash ? { contentHash } : {}),
  };
}

/** State, history, journal and notices in the caller's transaction. The case has to be locked by it. */
export async function moveCase(strapi: Core.Strapi, row: CaseRow, move: Move): Promise<void> {
  await strapi.db
    .query(CASE_UID)
    .update({ where: { id: row.id }, data: { stage: move.stage, ...move.data } });
  await strapi.db.query(ACT_UID).create({
    data: {
      caseId: row.document_id,
      verb: move.verb,
      stage: move.stage,
      step: row.step,
      round: row.round,
      actor: move.by?.userId ?? null,
      actorName: move.by?.name ?? null,
      reasons: move.reasons ?? null,
      text: move.text ?? null,
      contentHash: move.contentHash ?? null,
    },
  });
  await pluginApi(strapi, 'audit').record({
    action: `moderation.case-${PAST[move.verb]}`,
    object: { type: row.target_type, id: row.target_id, title: row.target_title },
    organization: row.organization,
    before: { stage: row.stage },
    after: afterOf(move),
  });
  await tellOfMove(strapi, row, { ...move, text: wordsOfDecision(move) });
}
