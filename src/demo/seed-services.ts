import type { Core } from '@strapi/strapi';
import { slugOf } from '../domain/text/slug';
import services from './data/services.json';
import { createDocument } from './documents';
import { paragraphs } from './paragraphs';
import { type DemoOrganizations, organizationOf } from './seed-organizations';
import type { Reference } from './seed-reference';

interface Context {
  organizations: DemoOrganizations;
  categories: Reference;
  regulations: Reference;
  contacts: Reference;
}

type Card = (typeof services)[number];

function cardData(card: Card, context: Context) {
  return {
    title: card.title,
    slug: slugOf(card.title),
    code: card.code,
    category: context.categories.get(card.category),
    organization: organizationOf(context.organizations, card.org).documentId,
    shortDescription: card.short,
    fullDescription: paragraphs([card.short, card.purpose, ...card.steps.map((step) => `${step}.`)]),
    purpose: card.purpose,
    result: card.result,
    audiences: card.audience.map((kind) => ({ kind })),
    terms: [{ title: 'Предоставление услуги', ...card.term }],
    price: card.price,
    requiredDocuments: card.documents.map((title) => ({ title, form: 'original', isMandatory: true })),
    steps: card.steps.map((title) => ({ title })),
    refusalGrounds: card.refusals.map((text) => ({ stage: 'provision', text })),
    legalBasis: card.legal.map((key) => context.regulations.get(key)).filter((id) => id !== undefined),
    classifierCodes: card.classifiers,
    channels: card.channels.map((kind) => ({ kind })),
    availability: 'everyone',
    validFrom: '2025-01-01',
    responsibleContact: context.contacts.get(card.org),
    questions: card.questions,
  };
}

/** The 24 service cards; two of them are left as drafts for the editors' home page to show. */
export async function seedServices(strapi: Core.Strapi, context: Context): Promise<void> {
  for (const card of services) {
    await createDocument(strapi, 'api::service.service', cardData(card, context), { isDraft: card.isDraft });
  }
}
