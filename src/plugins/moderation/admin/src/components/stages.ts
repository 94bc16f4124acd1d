import { STAGES } from '../../../../../domain/moderation/stages';
import type { CaseStage } from '../../../shared/contract';

const isStage = (name: string): name is CaseStage => name in STAGES;

/** Every stage a version can be in, in the order of its life. */
export const ALL_STAGES: readonly CaseStage[] = Object.keys(STAGES).filter(isStage);

export const stageNamed = (name: string | undefined): CaseStage | undefined =>
  ALL_STAGES.find((stage) => stage === name);
