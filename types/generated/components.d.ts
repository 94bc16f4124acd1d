import type { Schema, Struct } from '@strapi/strapi';

export interface OrganizationAccountDetails extends Struct.ComponentSchema {
  collectionName: 'components_organization_account_detailss';
  info: {
    description: '\u0421\u0447\u0451\u0442 \u0432 \u0431\u0430\u043D\u043A\u0435 \u0438\u043B\u0438 \u043B\u0438\u0446\u0435\u0432\u043E\u0439 \u0441\u0447\u0451\u0442 \u0432 \u043A\u0430\u0437\u043D\u0430\u0447\u0435\u0439\u0441\u0442\u0432\u0435';
    displayName: '\u041F\u043B\u0430\u0442\u0451\u0436\u043D\u044B\u0435 \u0440\u0435\u043A\u0432\u0438\u0437\u0438\u0442\u044B';
    icon: 'priceTag';
  };
  attributes: {
    account: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20;
      }>;
    bankName: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    bik: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 9;
      }>;
    correspondentAccount: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20;
      }>;
    kbk: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20;
      }>;
    kind: Schema.Attribute.Enumeration<['bank', 'treasury']> &
      Schema.Attribute.Required;
    personalAccount: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 11;
      }>;
    recipient: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    singleTreasuryAccount: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20;
      }>;
    treasuryAccount: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20;
      }>;
  };
}

export interface OrganizationOfficialDomain extends Struct.ComponentSchema {
  collectionName: 'components_organization_official_domains';
  info: {
    description: '\u0414\u043E\u043C\u0435\u043D\u043D\u043E\u0435 \u0438\u043C\u044F, \u0441 \u043A\u043E\u0442\u043E\u0440\u043E\u0433\u043E \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F \u0432\u0435\u0434\u0451\u0442 \u043F\u0435\u0440\u0435\u043F\u0438\u0441\u043A\u0443';
    displayName: '\u041E\u0444\u0438\u0446\u0438\u0430\u043B\u044C\u043D\u044B\u0439 \u0434\u043E\u043C\u0435\u043D';
    icon: 'earth';
  };
  attributes: {
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 253;
      }>;
  };
}

export interface OrganizationSocialLink extends Struct.ComponentSchema {
  collectionName: 'components_organization_social_links';
  info: {
    description: '\u041E\u0444\u0438\u0446\u0438\u0430\u043B\u044C\u043D\u0430\u044F \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430 \u0432 \u0441\u043E\u0446\u0438\u0430\u043B\u044C\u043D\u043E\u0439 \u0441\u0435\u0442\u0438';
    displayName: '\u0421\u043E\u0446\u0438\u0430\u043B\u044C\u043D\u0430\u044F \u0441\u0435\u0442\u044C';
    icon: 'link';
  };
  attributes: {
    network: Schema.Attribute.Enumeration<
      ['vk', 'ok', 'max', 'rutube', 'dzen', 'telegram', 'other']
    > &
      Schema.Attribute.Required;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface ScheduleBreak extends Struct.ComponentSchema {
  collectionName: 'components_schedule_breaks';
  info: {
    description: '\u0412\u0440\u0435\u043C\u044F, \u043A\u043E\u0433\u0434\u0430 \u043F\u0440\u0438\u0451\u043C\u0430 \u043D\u0435\u0442';
    displayName: '\u041F\u0435\u0440\u0435\u0440\u044B\u0432';
    icon: 'clock';
  };
  attributes: {
    endsAt: Schema.Attribute.Time & Schema.Attribute.Required;
    startsAt: Schema.Attribute.Time & Schema.Attribute.Required;
  };
}

export interface ScheduleException extends Struct.ComponentSchema {
  collectionName: 'components_schedule_exceptions';
  info: {
    description: '\u0414\u0435\u043D\u044C \u0438\u043B\u0438 \u0434\u043D\u0438, \u043A\u043E\u0433\u0434\u0430 \u0433\u0440\u0430\u0444\u0438\u043A \u0434\u0440\u0443\u0433\u043E\u0439';
    displayName: '\u041E\u0441\u043E\u0431\u044B\u0439 \u0434\u0435\u043D\u044C';
    icon: 'calendar';
  };
  attributes: {
    closesAt: Schema.Attribute.Time;
    endsOn: Schema.Attribute.Date;
    isClosed: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<true>;
    opensAt: Schema.Attribute.Time;
    reason: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    startsOn: Schema.Attribute.Date & Schema.Attribute.Required;
  };
}

export interface ScheduleReception extends Struct.ComponentSchema {
  collectionName: 'components_schedule_receptions';
  info: {
    description: '\u041A\u0442\u043E, \u0433\u0434\u0435 \u0438 \u043A\u043E\u0433\u0434\u0430 \u0432\u0435\u0434\u0451\u0442 \u043F\u0440\u0438\u0451\u043C';
    displayName: '\u041F\u0440\u0438\u0451\u043C \u0433\u0440\u0430\u0436\u0434\u0430\u043D';
    icon: 'user';
  };
  attributes: {
    days: Schema.Attribute.Component<'schedule.working-day', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 7;
        },
        number
      >;
    isByAppointment: Schema.Attribute.Boolean &
      Schema.Attribute.DefaultTo<false>;
    note: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    person: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    phone: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 30;
      }>;
    place: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    position: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

export interface ScheduleWorkingDay extends Struct.ComponentSchema {
  collectionName: 'components_schedule_working_days';
  info: {
    description: '\u0427\u0430\u0441\u044B \u0440\u0430\u0431\u043E\u0442\u044B \u0432 \u0434\u0435\u043D\u044C \u043D\u0435\u0434\u0435\u043B\u0438';
    displayName: '\u0420\u0430\u0431\u043E\u0447\u0438\u0439 \u0434\u0435\u043D\u044C';
    icon: 'clock';
  };
  attributes: {
    breaks: Schema.Attribute.Component<'schedule.break', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 5;
        },
        number
      >;
    closesAt: Schema.Attribute.Time & Schema.Attribute.Required;
    opensAt: Schema.Attribute.Time & Schema.Attribute.Required;
    weekday: Schema.Attribute.Enumeration<
      [
        'monday',
        'tuesday',
        'wednesday',
        'thursday',
        'friday',
        'saturday',
        'sunday',
      ]
    > &
      Schema.Attribute.Required;
  };
}

export interface ScheduleWorkingHours extends Struct.ComponentSchema {
  collectionName: 'components_schedule_working_hourss';
  info: {
    description: '\u0427\u0430\u0441\u044B \u0440\u0430\u0431\u043E\u0442\u044B \u043F\u043E \u0434\u043D\u044F\u043C \u043D\u0435\u0434\u0435\u043B\u0438, \u043E\u0441\u043E\u0431\u044B\u0435 \u0434\u043D\u0438 \u0438 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435';
    displayName: '\u0413\u0440\u0430\u0444\u0438\u043A \u0440\u0430\u0431\u043E\u0442\u044B';
    icon: 'clock';
  };
  attributes: {
    days: Schema.Attribute.Component<'schedule.working-day', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 7;
        },
        number
      >;
    exceptions: Schema.Attribute.Component<'schedule.exception', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 50;
        },
        number
      >;
    message: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
  };
}

export interface ServiceChannel extends Struct.ComponentSchema {
  collectionName: 'components_service_channels';
  info: {
    description: '\u041A\u0430\u043A \u043C\u043E\u0436\u043D\u043E \u043F\u043E\u043B\u0443\u0447\u0438\u0442\u044C \u0443\u0441\u043B\u0443\u0433\u0443';
    displayName: '\u0421\u043F\u043E\u0441\u043E\u0431 \u043E\u0431\u0440\u0430\u0449\u0435\u043D\u0438\u044F';
    icon: 'phone';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<
      ['portal', 'service-centre', 'in-person', 'by-phone', 'by-post']
    > &
      Schema.Attribute.Required;
    note: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface ServiceClassifierCode extends Struct.ComponentSchema {
  collectionName: 'components_service_classifier_codes';
  info: {
    description: '\u041A\u043E\u0434 \u043F\u043E \u043E\u0431\u0449\u0435\u0440\u043E\u0441\u0441\u0438\u0439\u0441\u043A\u043E\u043C\u0443 \u043A\u043B\u0430\u0441\u0441\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u0440\u0443';
    displayName: '\u041A\u043E\u0434 \u043A\u043B\u0430\u0441\u0441\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u0440\u0430';
    icon: 'hashtag';
  };
  attributes: {
    code: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20;
      }>;
    kind: Schema.Attribute.Enumeration<['okpd2', 'okved2', 'oktmo', 'okfs']> &
      Schema.Attribute.Required;
  };
}

export interface ServicePrice extends Struct.ComponentSchema {
  collectionName: 'components_service_prices';
  info: {
    description: '\u041F\u043B\u0430\u0442\u0430 \u0438\u043B\u0438 \u043F\u043E\u0448\u043B\u0438\u043D\u0430 \u0437\u0430 \u0443\u0441\u043B\u0443\u0433\u0443';
    displayName: '\u0421\u0442\u043E\u0438\u043C\u043E\u0441\u0442\u044C';
    icon: 'priceTag';
  };
  attributes: {
    amount: Schema.Attribute.Decimal &
      Schema.Attribute.SetMinMax<
        {
          max: 100000000;
          min: 0;
        },
        number
      >;
    basis: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    kind: Schema.Attribute.Enumeration<['free', 'fee']> &
      Schema.Attribute.Required;
    note: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface ServiceRefusalGround extends Struct.ComponentSchema {
  collectionName: 'components_service_refusal_grounds';
  info: {
    description: '\u041A\u043E\u0433\u0434\u0430 \u043E\u0442\u043A\u0430\u0436\u0443\u0442 \u0438\u043B\u0438 \u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u044F\u0442';
    displayName: '\u041E\u0441\u043D\u043E\u0432\u0430\u043D\u0438\u0435 \u0434\u043B\u044F \u043E\u0442\u043A\u0430\u0437\u0430';
    icon: 'cross';
  };
  attributes: {
    stage: Schema.Attribute.Enumeration<
      ['acceptance', 'suspension', 'provision']
    > &
      Schema.Attribute.Required;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
  };
}

export interface ServiceRequiredDocument extends Struct.ComponentSchema {
  collectionName: 'components_service_required_documents';
  info: {
    description: '\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u043D\u0443\u0436\u0435\u043D \u0434\u043B\u044F \u0443\u0441\u043B\u0443\u0433\u0438';
    displayName: '\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442 \u0437\u0430\u044F\u0432\u0438\u0442\u0435\u043B\u044F';
    icon: 'file';
  };
  attributes: {
    form: Schema.Attribute.Enumeration<['original', 'copy', 'electronic']>;
    isMandatory: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<true>;
    note: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    samples: Schema.Attribute.Media<'files', true>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
  };
}

export interface ServiceStep extends Struct.ComponentSchema {
  collectionName: 'components_service_steps';
  info: {
    description: '\u0428\u0430\u0433 \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u0438\u044F \u0443\u0441\u043B\u0443\u0433\u0438';
    displayName: '\u0428\u0430\u0433';
    icon: 'bulletList';
  };
  attributes: {
    description: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

export interface ServiceTechnicalConnection extends Struct.ComponentSchema {
  collectionName: 'components_service_technical_connections';
  info: {
    description: '\u0421\u0432\u0435\u0434\u0435\u043D\u0438\u044F \u0434\u043B\u044F \u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u043E\u043D\u043D\u044B\u0445 \u0441\u0438\u0441\u0442\u0435\u043C';
    displayName: '\u0422\u0435\u0445\u043D\u0438\u0447\u0435\u0441\u043A\u043E\u0435 \u043F\u043E\u0434\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u0435';
    icon: 'code';
  };
  attributes: {
    apiDescription: Schema.Attribute.Media<'files'>;
    exchangeFormats: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    systems: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    testStandUrl: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface ServiceTerm extends Struct.ComponentSchema {
  collectionName: 'components_service_terms';
  info: {
    description: '\u0421\u0440\u043E\u043A \u0443\u0441\u043B\u0443\u0433\u0438 \u0438\u043B\u0438 \u0435\u0451 \u044D\u0442\u0430\u043F\u0430';
    displayName: '\u0421\u0440\u043E\u043A';
    icon: 'clock';
  };
  attributes: {
    number: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 10000;
          min: 0;
        },
        number
      >;
    text: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 150;
      }>;
    unit: Schema.Attribute.Enumeration<
      ['minutes', 'hours', 'calendar-days', 'working-days', 'months']
    >;
  };
}

export interface SharedAddress extends Struct.ComponentSchema {
  collectionName: 'components_shared_addresss';
  info: {
    description: '\u041F\u043E\u0447\u0442\u043E\u0432\u044B\u0439 \u0430\u0434\u0440\u0435\u0441 \u0441 \u043A\u043E\u043E\u0440\u0434\u0438\u043D\u0430\u0442\u0430\u043C\u0438';
    displayName: '\u0410\u0434\u0440\u0435\u0441';
    icon: 'pinMap';
  };
  attributes: {
    city: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    house: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20;
      }>;
    index: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 6;
      }>;
    latitude: Schema.Attribute.Decimal &
      Schema.Attribute.SetMinMax<
        {
          max: 90;
          min: -90;
        },
        number
      >;
    longitude: Schema.Attribute.Decimal &
      Schema.Attribute.SetMinMax<
        {
          max: 180;
          min: -180;
        },
        number
      >;
    office: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 30;
      }>;
    region: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    street: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 150;
      }>;
  };
}

export interface SharedAudienceKind extends Struct.ComponentSchema {
  collectionName: 'components_shared_audience_kinds';
  info: {
    description: '\u0414\u043B\u044F \u043A\u043E\u0433\u043E \u043F\u0440\u0435\u0434\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u044B \u0441\u0432\u0435\u0434\u0435\u043D\u0438\u044F';
    displayName: '\u0412\u0438\u0434 \u043F\u043E\u043B\u0443\u0447\u0430\u0442\u0435\u043B\u044F';
    icon: 'user';
  };
  attributes: {
    categories: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    kind: Schema.Attribute.Enumeration<
      ['citizens', 'business', 'institutions']
    > &
      Schema.Attribute.Required;
  };
}

export interface SharedQuestionAnswer extends Struct.ComponentSchema {
  collectionName: 'components_shared_question_answers';
  info: {
    description: '\u0427\u0430\u0441\u0442\u044B\u0439 \u0432\u043E\u043F\u0440\u043E\u0441 \u0438 \u043E\u0442\u0432\u0435\u0442 \u043D\u0430 \u043D\u0435\u0433\u043E';
    displayName: '\u0412\u043E\u043F\u0440\u043E\u0441 \u0438 \u043E\u0442\u0432\u0435\u0442';
    icon: 'question';
  };
  attributes: {
    answer: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 3000;
      }>;
    question: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
  };
}

export interface SharedRegion extends Struct.ComponentSchema {
  collectionName: 'components_shared_regions';
  info: {
    description: '\u0420\u0435\u0433\u0438\u043E\u043D \u0438\u043B\u0438 \u043C\u0443\u043D\u0438\u0446\u0438\u043F\u0430\u043B\u044C\u043D\u043E\u0435 \u043E\u0431\u0440\u0430\u0437\u043E\u0432\u0430\u043D\u0438\u0435 \u043F\u043E \u041E\u041A\u0422\u041C\u041E';
    displayName: '\u0422\u0435\u0440\u0440\u0438\u0442\u043E\u0440\u0438\u044F';
    icon: 'earth';
  };
  attributes: {
    code: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 11;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
  };
}

export interface SharedTag extends Struct.ComponentSchema {
  collectionName: 'components_shared_tags';
  info: {
    description: '\u0421\u043B\u043E\u0432\u043E, \u043F\u043E \u043A\u043E\u0442\u043E\u0440\u043E\u043C\u0443 \u043D\u0430\u0445\u043E\u0434\u044F\u0442 \u043C\u0430\u0442\u0435\u0440\u0438\u0430\u043B\u044B \u043D\u0430 \u0442\u0443 \u0436\u0435 \u0442\u0435\u043C\u0443';
    displayName: '\u041C\u0435\u0442\u043A\u0430';
    icon: 'hashtag';
  };
  attributes: {
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'organization.account-details': OrganizationAccountDetails;
      'organization.official-domain': OrganizationOfficialDomain;
      'organization.social-link': OrganizationSocialLink;
      'schedule.break': ScheduleBreak;
      'schedule.exception': ScheduleException;
      'schedule.reception': ScheduleReception;
      'schedule.working-day': ScheduleWorkingDay;
      'schedule.working-hours': ScheduleWorkingHours;
      'service.channel': ServiceChannel;
      'service.classifier-code': ServiceClassifierCode;
      'service.price': ServicePrice;
      'service.refusal-ground': ServiceRefusalGround;
      'service.required-document': ServiceRequiredDocument;
      'service.step': ServiceStep;
      'service.technical-connection': ServiceTechnicalConnection;
      'service.term': ServiceTerm;
      'shared.address': SharedAddress;
      'shared.audience-kind': SharedAudienceKind;
      'shared.question-answer': SharedQuestionAnswer;
      'shared.region': SharedRegion;
      'shared.tag': SharedTag;
    }
  }
}
