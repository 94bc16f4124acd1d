import type { StepTerm, WhenOverdue } from '../../../../../../domain/moderation/workflow';
import type { DeciderOfStep } from '../../../../shared/evidence';
import { useWords } from '../../words';

/** Terms, deciders and what follows a term, in words. */
export function useStepWords() {
  const { say } = useWords();
  const term = ({ amount, unit }: StepTerm): string =>
    unit === 'working-hours'
      ? say(
          'step.hours',
          '{amount, plural, one {# рабочий час} few {# рабочих часа} many {# рабочих часов} other {# рабочего часа}}',
          { amount },
        )
      : say(
          'step.days',
          '{amount, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}',
          { amount },
        );
  const decider = ({ role, organization }: DeciderOfStep): string => {
    if (organization === 'any') return role;
    const where = organization === 'own' ? say('step.own', 'из организации материала') : `«${organization}»`;
    return `${role} (${where})`;
  };
  const deciders = (all: readonly DeciderOfStep[], approvals: number): string => {
    const names = all.map(decider).join(say('step.or', ' или '));
    return approvals === 1
      ? names
      : say(
          'step.approvals',
          '{names}, {approvals, plural, one {# одобрение} few {# одобрения} many {# одобрений} other {# одобрения}} разных людей',
          { names, approvals },
        );
  };
  const whenOverdue: Record<WhenOverdue, string> = {
    remind: say('overdue.remind', 'Напомнить тем, кто решает'),
    escalate: say('overdue.escalate', 'Сообщить и старшим модераторам'),
    return: say('overdue.return', 'Вернуть автору'),
  };
  return { term, deciders, whenOverdue };
}
