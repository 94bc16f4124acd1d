import { advertising } from './advertising';
import { announcementPeriod } from './announcement-period';
import { attachments } from './attachments';
import type { ContentCheck } from './check';
import { classifierCodes } from './classifier-codes';
import { contactFilled } from './contact-filled';
import { duplicateCodes } from './duplicate-codes';
import { duplicateTitles } from './duplicate-titles';
import { expiresSoon } from './expires-soon';
import { headings } from './headings';
import { imageDescriptions } from './image-descriptions';
import { imageSizes } from './image-sizes';
import { linkForm } from './link-form';
import { linkTargets } from './link-targets';
import { linkText } from './link-text';
import { mixedAlphabets } from './mixed-alphabets';
import { officeJargon } from './office-jargon';
import { personalData } from './personal-data';
import { personalPhones } from './personal-phones';
import { priceConsistency } from './price-consistency';
import { readability } from './readability';
import { requiredClassifiers } from './required-classifiers';
import { requiredFields } from './required-fields';
import { sentenceLength } from './sentence-length';
import { spelling } from './spelling';
import { templateLeftovers } from './template-leftovers';
import { termConsistency } from './term-consistency';
import { textLength } from './text-length';
import { validityDates } from './validity-dates';

/** «Проверка на ошибки»: everything the product itself knows to check, in the order it is shown in the policy. */
export const CONTENT_CHECKS: readonly ContentCheck[] = [
  ...[requiredFields, templateLeftovers, textLength, contactFilled],
  ...[classifierCodes, requiredClassifiers, validityDates, expiresSoon, announcementPeriod],
  ...[priceConsistency, termConsistency, duplicateTitles, duplicateCodes],
  ...[personalData, personalPhones, linkForm, linkTargets, linkText],
  ...[imageDescriptions, imageSizes, attachments],
  ...[spelling, mixedAlphabets, headings, sentenceLength, readability, officeJargon, advertising],
];
