// What is published and looked at: each form, through each system that it may be given to, on a site without our script and
// on one that has it.
import { type Form, documentedForms } from './forms.js';
import { isRefused } from './exceptions.js';
import type { Case } from './look.js';
import { TRANSFORMS } from './transforms.js';

/** Stands for the host of our files, wherever that is while one looks. */
export const HOST = 'assets.invalid';

/** What samples are published through: all languages of all widgets would take as long as they are alike. */
const SAMPLES = /^(?:as it is|WordPress \S+ kses\+block)$/;

/** Where an author writes Markdown. */
const MARKDOWN = /^(?:Eleventy, md|marked|Hugo|kramdown|VitePress|MDX, as it is)$/;

export const FORMS = documentedForms(`http://${HOST}/`);

const given: readonly Case[] = FORMS.flatMap((form) =>
  TRANSFORMS.filter((transform) => isGiven(form, transform)).flatMap((transform) =>
    [false, true].map((isInstalled) => ({ form, transform, isInstalled })),
  ),
);

/** What readers get. */
export const CASES = given.filter(({ form, transform }) => !isRefused(form, transform));
/** What is not for a system, so that nobody looks at it. */
export const REFUSED = given.filter(({ form, transform }) => isRefused(form, transform));

export function isGiven(form: Form, transform: string): boolean {
  if (form.isAddress) return transform.startsWith('WordPress');
  if (form.isSample) return SAMPLES.test(transform);
  if (form.only === 'Markdown') return MARKDOWN.test(transform);
  return form.only === undefined || transform === 'MDX, as it is';
}

export const titleOf = ({ transform, isInstalled }: Case): string =>
  `${transform}${isInstalled ? ', script on the site' : ''}`;
