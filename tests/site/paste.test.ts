// Publishes every documented snippet through what content systems do to it, and looks at what readers get: picture, headline,
// source, helpline and a link are there, but for documented exceptions, no code shows, nothing moves, and where the script
// runs the widget lives. What the documents and the builder say of that is held against it.
import { expect } from '@playwright/test';
import { SYSTEMS } from '../../src/builder/systems.js';
import { CASES, FORMS, titleOf } from './paste/cases.js';
import { EXCEPTIONS, lostBy, mayMove, untrueOf } from './paste/exceptions.js';
import { atHost, test } from './paste/fixtures.js';
import { unknownInMail } from './paste/mail.js';
import { brokenPromises, isRun, otherVersions } from './paste/systems.js';
import { COLUMNS, ROWS, foundFor, isTried, written } from './paste/table.js';

// A form's pages are alike: one process looks at them, so that none is looked at twice.
for (const form of FORMS)
  test.describe(form.name, () => {
    test.describe.configure({ mode: 'default' });
    for (const one of CASES.filter((each) => each.form === form))
      test(titleOf(one), async ({ lookAt }) => {
        const { problems, moves, missing } = (await lookAt(one)).look;
        const lost = lostBy(form, one.transform);
        expect([
          ...problems,
          ...(mayMove(form, one.transform) ? [] : moves),
          ...missing.filter((part) => !lost.includes(part)).map((part) => `no ${part}`),
        ]).toEqual([]);
      });
  });

test.describe('addresses in snippets', () => {
  for (const address of new Set(FORMS.map(({ page }) => page)))
    test(address, async ({ newsroom }) => {
      const { ok } = await fetch(atHost(address, newsroom));
      expect(ok, 'something answers').toBe(true);
    });
});

test.describe('exceptions are still true', () => {
  for (const exception of EXCEPTIONS.filter(({ lost }) => lost !== 'all'))
    test(`${exception.transform.source} of ${exception.form.source}: ${exception.why}`, async ({ lookAt }) => {
      expect(await untrueOf(exception, CASES, lookAt), 'not any more').toEqual([]);
    });
});

test.describe('docs/embedding.md', () => {
  const { columns, rows } = written();
  test('has the columns that are run', () => expect(columns).toEqual(Object.keys(COLUMNS)));
  test('has the rows that are run', () => {
    expect(rows.map(({ title, name }) => name ?? title).toSorted()).toEqual(Object.keys(ROWS).toSorted());
  });
  for (const { title, name, cells } of rows.filter((row) => isTried(row.title)))
    for (const [index, column] of columns.entries())
      test(`${title}, ${column}`, async ({ lookAt }) => {
        expect(cells[index], 'says what is found').toBe(await foundFor(name ?? '', column, lookAt));
      });
});

test.describe('the builder', () => {
  for (const system of SYSTEMS)
    test(`says of ${system.name} what is found`, async ({ lookAt }) => {
      expect(isRun(system), 'is run, if it is said to have been tried').toBe(true);
      expect(await brokenPromises(system, lookAt)).toEqual([]);
      expect(otherVersions(system)).toEqual([]);
    });
});

for (const form of FORMS.filter(({ name }) => name.endsWith('newsletter')))
  test(`mail programs know all of ${form.name}`, () => expect(unknownInMail(form)).toEqual([]));

test('a site of VitePress has a widget on the page that was sent, and on the one that Vue goes to', async ({
  page,
  newsroom,
}) => {
  const { vitepressProblems } = await import('./paste/vitepress.js');
  const form = FORMS.find(({ name }) => name === 'snippet petition-counter.kk');
  expect(await vitepressProblems(page, atHost(form?.html ?? '', newsroom), form?.tag ?? '')).toEqual([]);
});
