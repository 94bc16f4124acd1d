import { type Refusal, type RefusalText, refusalsOf } from '../refusal';
import { STAGES, type Stage } from './stages';

export const moderationMessages = {
  VerbForbidden: {
    ru: 'У вас нет права на это действие. Обратитесь к администратору.',
    en: 'You are not allowed to do this. Ask an administrator.',
  },
  ForeignOrganization: {
    ru: 'Это материал другой организации. Выберите материал своей организации.',
    en: 'This belongs to another organisation. Choose something of your own.',
  },
  CommonContent: {
    ru: 'Это общий материал: его ведёт администратор реестра. Попросите его об этом.',
    en: 'This is common to all and kept by the registry administrator. Ask them to do it.',
  },
  NotDeciderOfStep: {
    ru: 'Этот шаг решают другие сотрудники. Посмотрите в описании шага, кто именно.',
    en: 'Other people decide this step. See the description of the step.',
  },
  AuthorMayNotDecide: {
    ru: 'Автор не решает судьбу своего материала. Передайте его другому модератору.',
    en: 'Authors do not decide on their own work. Hand it over to another moderator.',
  },
  RemarkNotYours: {
    ru: 'Замечание обсуждают и закрывают автор материала и модератор. Попросите об этом кого-нибудь из них.',
    en: 'A remark is discussed and resolved by an author of the content and by moderators. Ask one of them.',
  },
  ClaimedByAnother: {
    ru: 'Материал рассматривает другой модератор. Попросите передать его вам или подождите.',
    en: 'Another moderator reviews this. Ask for a hand-over or wait.',
  },
  NotClaimed: {
    ru: 'Сначала возьмите материал в работу.',
    en: 'Claim it for review first.',
  },
  ClaimLapsed: {
    ru: 'Время вашей работы с материалом вышло. Возьмите его снова.',
    en: 'Your claim has lapsed. Claim it again.',
  },
  AlreadyApprovedByYou: {
    ru: 'Вы уже одобрили этот шаг. Дождитесь решения других.',
    en: 'You have approved this step already. Wait for the others.',
  },
  ContentChanged: {
    ru: 'Материал изменился после отправки. Верните его автору и рассмотрите новую версию.',
    en: 'The content has changed since it was submitted. Return it and review the new version.',
  },
  ContentNotApproved: {
    ru: 'Эта версия не одобрена. Отправьте её на проверку.',
    en: 'This version is not approved. Submit it for review.',
  },
  ChecksNotRun: {
    ru: 'Материал ещё не проверен. Нажмите «Проверить».',
    en: 'The content has not been checked yet. Run the checks.',
  },
  ChecksFailed: {
    ru: 'Проверка нашла ошибки. Исправьте их и проверьте материал снова.',
    en: 'The checks found errors. Mend them and check again.',
  },
  EvidenceMissing: {
    ru: 'Без этого шаг не завершить. Приложите документ или отметьте пункт.',
    en: 'The step cannot be completed without this. Attach the document or tick the item.',
  },
  EvidenceUnknown: {
    ru: 'Такого документа или пункта в этом шаге нет. Обновите страницу.',
    en: 'The step has no such document or item. Reload the page.',
  },
  EvidenceFieldEmpty: {
    ru: 'В карточке это поле пусто. Запросите правки, чтобы автор его заполнил.',
    en: 'This field of the document is empty. Request changes so that the author fills it in.',
  },
  StepPassed: {
    ru: 'Этот шаг уже пройден. Приложите документ к текущему шагу или к следующим.',
    en: 'This step is over. Attach documents to the present step or to those after it.',
  },
  RemarksOpen: {
    ru: 'Есть нерешённые замечания. Закройте их или запросите правки.',
    en: 'Some remarks are open. Resolve them or request changes.',
  },
  ChangeNoteMissing: {
    ru: 'Напишите, что изменилось: это останется в истории материала.',
    en: 'Write what has changed: the history of the document keeps it.',
  },
  PlannedTimeMissing: {
    ru: 'Укажите время публикации в будущем.',
    en: 'Give a time of publication in the future.',
  },
  PlannedTimeAhead: {
    ru: 'До этого времени материал на сайте не виден. Уберите его, сохраните и опубликуйте снова.',
    en: 'Nobody sees it on the site before this time. Remove it, save and publish again.',
  },
  PlannedTimeNotCome: {
    ru: 'Время публикации ещё не наступило. Отмените план или подождите.',
    en: 'The time of publication has not come. Cancel the plan or wait.',
  },
  ContactsNotConfirmed: {
    ru: 'Контактные данные ещё не подтверждены. Откройте письмо на почте из профиля организации и нажмите «Подтвердить».',
    en: 'The contact data are not confirmed yet. Open the letter in the mailbox of the organisation’s profile and press “Confirm”.',
  },
  NothingToConfirm: {
    ru: 'Подтверждать нечего: обновите страницу. Если почту или телефон изменили, отправьте материал на проверку.',
    en: 'There is nothing to confirm: reload the page. If e-mail or phone have changed, submit for review.',
  },
  LetterJustSent: {
    ru: 'Письмо только что отправлено. Подождите 5 минут, чтобы отправить его ещё раз.',
    en: 'The letter has just been sent. Wait 5 minutes to send it again.',
  },
  DecisionReasonMissing: {
    ru: 'Выберите хотя бы одну причину.',
    en: 'Choose at least one reason.',
  },
  DecisionReasonUnknown: {
    ru: 'Такой причины нет или она не для этого решения. Выберите из списка.',
    en: 'There is no such reason for this decision. Choose from the list.',
  },
  DecisionFieldMissing: {
    ru: 'Укажите поле, к которому относится причина.',
    en: 'Name the field the reason belongs to.',
  },
  DecisionTextMissing: {
    ru: 'Объясните решение словами: не меньше 10 знаков.',
    en: 'Explain in words, at least 10 characters.',
  },
  WorkflowStepsMissing: {
    ru: 'Добавьте в порядок согласования хотя бы один шаг.',
    en: 'Add at least one step to the workflow.',
  },
  WorkflowCode: {
    ru: 'Код – строчные латинские буквы, цифры и дефис, без повторов. Исправьте его.',
    en: 'A code is made of Latin letters, digits and hyphens, each once. Correct it.',
  },
  WorkflowName: {
    ru: 'Введите название: до 200 знаков.',
    en: 'Enter a name of at most 200 characters.',
  },
  StepDecidersMissing: {
    ru: 'Укажите, кто принимает решение на этом шаге.',
    en: 'Say who decides this step.',
  },
  StepApprovals: {
    ru: 'Укажите число одобрений от 1 до 10.',
    en: 'Give a number of approvals from 1 to 10.',
  },
  StepDeciderUnknown: {
    ru: 'Сотрудники с такой ролью не принимают решений. Выберите другую роль.',
    en: 'People with this role do not decide. Choose another role.',
  },
  WorkflowScopeUnknown: {
    ru: 'Такого вида материалов или организаций нет. Выберите из списка.',
    en: 'There is no such type of content or kind of organisation. Choose from the list.',
  },
  EvidenceRecordsUnknown: {
    ru: 'Такое поле есть не у всех материалов процесса, отметка его не запишет. Выберите поле из списка или сузьте виды материалов.',
    en: 'Not everything in this workflow has such a field for a tick to keep. Choose one from the list or fewer types.',
  },
  WorkflowFallbackMissing: {
    ru: 'Нужен процесс для всех материалов и организаций. Оставьте хотя бы один без условий.',
    en: 'One workflow has to fit everything. Keep at least one without conditions.',
  },
  StepTerm: {
    ru: 'Укажите срок: целое число от 1 до 365.',
    en: 'Give a term: a whole number from 1 to 365.',
  },
} as const satisfies Record<string, RefusalText>;

export type ModerationCode = keyof typeof moderationMessages | 'StageForbidsVerb';

export const refuseModeration = refusalsOf<keyof typeof moderationMessages>(moderationMessages);

/** Names the stage, because another person may have moved the case while the page was open. */
export function refuseStage(stage: Stage): Refusal<ModerationCode> {
  const { ru, en } = STAGES[stage];
  return {
    code: 'StageForbidsVerb',
    path: ['stage'],
    message: {
      ru: `Материал сейчас в стадии «${ru}», из неё это действие невозможно. Обновите страницу.`,
      en: `The stage is “${en}”: this cannot be done from it. Reload the page.`,
    },
  };
}
