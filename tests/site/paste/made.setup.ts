// What content systems make of every form, written down for the tests that look at it.
import { expect } from '@playwright/test';
import { HOST, isGiven } from './cases.js';
import { test } from './fixtures.js';
import { type Snippets, documentedForms } from './forms.js';
import { SYSTEMS } from './transforms.js';

for (const { transforms, make } of SYSTEMS)
  test(transforms.join('; '), async ({ page, newsroom, kept }) => {
    const forms = documentedForms(newsroom.assets);
    const given = (transform: string): Snippets =>
      Object.fromEntries(forms.filter((form) => isGiven(form, transform)).map(({ name, html }) => [name, html]));
    const made = await make({ page, newsroom, given, address: forms.find(({ isAddress }) => isAddress) });
    expect(Object.keys(made).toSorted(), 'what it makes').toEqual(transforms.toSorted());
    for (const transform of transforms)
      expect(Object.keys(made[transform] ?? {}), `forms through ${transform}`).toEqual(
        expect.arrayContaining(Object.keys(given(transform))),
      );
    const anywhere = JSON.stringify(made).replaceAll(new URL(newsroom.assets).host, HOST);
    kept.write(`made-${SYSTEMS.findIndex((each) => each.make === make)}`, JSON.parse(anywhere));
  });
