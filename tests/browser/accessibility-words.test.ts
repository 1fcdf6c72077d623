import { expect } from '@open-wc/testing';
import { timelines } from '../../src/campaign-timeline/data.js';
import type { Unit } from '../../src/core/evidence.js';
import { messagesFor } from '../../src/locales/index.js';
import { nameOf } from '../accessibility/layout.js';
import { focused } from '../support/keys.js';
import { bundledFunnel, bundledPetitions, bundledTrend } from '../support/translated.js';
import { all, LANGUAGES, plain, read, TAGS } from '../support/readers.js';
import { titleOf } from '../support/timeline-on-page.js';
import { isHeardOnly, notesButton } from '../support/seen.js';

/** What is counted; nothing is, on a timeline. */
const UNITS: Readonly<Record<(typeof TAGS)[number], () => readonly Unit[]>> = {
  'dv-offence-trend': () => [bundledTrend.unit],
  'dv-attrition-funnel': () => bundledFunnel.stages.map(({ unit }) => unit),
  'dv-campaign-timeline': () => [],
  'dv-petition-counter': () => [bundledPetitions.unit],
};

for (const tag of TAGS)
  for (const lang of LANGUAGES)
    describe(`<${tag}> to those who listen, ${lang}`, () => {
      const messages = messagesFor(lang);

      it('says its language, and its finding before the picture', async () => {
        const element = await read(tag, { lang });
        const [figure] = all(element, 'figure');
        expect(figure!.lang).to.equal(messages.language);
        const [heading] = all(element, '[role=heading]');
        const [summary] = all(element, '[part=summary]');
        const [chart] = all(element, '[part=chart]');
        expect(plain(heading!.textContent)).to.not.equal('');
        expect(plain(summary!.textContent).length).to.be.greaterThan(40);
        expect(summary!.checkVisibility()).to.be.true;
        expect(heading!.compareDocumentPosition(summary!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.ok;
        expect(summary!.compareDocumentPosition(chart!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.ok;
      });

      it('has one table, with a caption, headers with their scope, and units', async () => {
        const element = await read(tag, { lang });
        element.toggleTable();
        await element.updateComplete;
        const tables = all(element, 'table') as HTMLTableElement[];
        expect(tables).to.have.length(1);
        const [table] = tables;
        expect(plain(table!.caption?.textContent)).to.not.equal('');
        const [head, ...rows] = [...table!.rows];
        expect([...head!.cells].map(({ scope }) => scope)).to.deep.equal([...head!.cells].map(() => 'col'));
        for (const cell of head!.cells) expect(plain(cell.textContent)).to.not.equal('');
        for (const { cells } of rows) {
          const isHeading = cells.length === 1;
          expect(cells[0]!.scope).to.equal(isHeading ? 'rowgroup' : 'row');
          if (!isHeading) expect(cells.length).to.equal(head!.cells.length);
        }
        for (const unit of UNITS[tag]())
          expect(
            // Beside a number, or without one.
            [...[1, 2, 5, 30_000].map((value) => messages.unit(unit, value)), messages.text(unit.plural ?? unit.other)],
          ).to.satisfy((forms: string[]) => forms.some((form) => table!.textContent!.includes(form)));
      });

      it('hides every drawing, and says nothing in a title alone', async () => {
        const element = await read(tag, { lang, width: 720 });
        for (const drawing of all(element, 'svg'))
          expect(drawing.closest('[aria-hidden=true]'), nameOf(drawing)).to.exist;
        expect(all(element, '[aria-hidden=true] :is(a, button, input, summary, [tabindex])')).to.be.empty;
        expect(all(element, '[title]')).to.be.empty;
        const listed = all(element, '[part=event]').map((event) => plain(event.textContent));
        for (const { textContent } of all(element, 'svg title')) {
          const words = plain(textContent).split(': ').slice(1).join(': ');
          expect(
            listed.some((event) => event.includes(words)),
            words,
          ).to.be.true;
        }
      });

      it('lists its sources under a named button, and opens a named card at each of its figures', async () => {
        const element = await read(tag, { lang });
        const button = notesButton(element);
        const [notes] = all(element, '[part=notes]');
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        expect(notes!.checkVisibility()).to.be.false;
        button.click();
        await element.updateComplete;
        expect(button.getAttribute('aria-expanded')).to.equal('true');
        const sources = all(element, '[part=notes] > ol > li');
        expect(plain(button.textContent)).to.equal(`–${messages.frame.notes} (${sources.length})`);
        expect(button.querySelector('span')!.getAttribute('aria-hidden')).to.equal('true');
        for (const source of sources) expect(source.checkVisibility()).to.be.true;
        for (const figure of all(element, '[data-cites]').filter((each) => each.checkVisibility())) {
          figure.click();
          const [card, ...more] = all(element, '[part=card]');
          expect(more).to.have.length(0);
          expect(card!.getAttribute('role')).to.equal('group');
          const heading = card!.querySelector('b')!;
          expect(card!.getAttribute('aria-label')).to.equal(heading.textContent);
          expect(plain(heading.textContent).length).to.be.greaterThan(2);
          expect(focused(element) === heading, 'its heading').to.be.true;
          const close = card!.querySelector<HTMLElement>('button[aria-label]')!;
          expect(close.getAttribute('aria-label')).to.equal(messages.frame.close);
          close.click();
          expect(focused(element) === figure, 'the figure').to.be.true;
        }
      });

      it('describes its figure by all that can be said, which the notes begin with', async () => {
        const element = await read(tag, { lang });
        const [figure] = all(element, 'figure');
        const described = element.shadowRoot!.getElementById(figure!.getAttribute('aria-describedby')!)!;
        expect(described === all(element, '[part=notes] > *')[0], 'first in the notes').to.be.true;
        expect(plain(described.textContent).length).to.be.greaterThan(40);
      });
    });

/** School years that an English text asks for, after Flesch and Kincaid. */
function grade(sentences: readonly string[]): number {
  const words = sentences.join(' ').match(/[\p{L}\d][\p{L}\d,'’-]*/gu) ?? [];
  const syllables = words.map((word) =>
    /\d/.test(word)
      ? 1
      : (word
          .toLowerCase()
          .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
          .match(/[aeiouy]+/g)?.length ?? 1),
  );
  const all = syllables.reduce((sum, each) => sum + each, 0);
  return (0.39 * words.length) / sentences.length + (11.8 * all) / words.length - 15.59;
}

describe('the four elements to those who listen', () => {
  for (const tag of TAGS) {
    it(`<${tag}> asks for no more than nine years of school`, async () => {
      const element = await read(tag);
      await element.tools.whole();
      element.toggleNotes();
      await element.updateComplete;
      const texts = [
        ...all(element, '[part=heading], [part=subtitle], [part=summary], [part=notes] p'),
        ...all(element, '[part=event]').map(titleOf),
      ];
      const sentences = texts.flatMap((text) => {
        const copy = text.cloneNode(true) as Element;
        for (const part of copy.querySelectorAll('[part=sources], q, svg')) part.remove();
        return plain(copy.textContent).split(/(?<=[.:;?])\s/);
      });
      expect(sentences.length).to.be.greaterThan(5);
      expect(grade(sentences)).to.be.at.most(9);
    });

    it(`<${tag}> takes the level of its heading, and parts stand one below it`, async () => {
      const element = await read(tag, { headingLevel: 2 });
      const levels = all(element, '[role=heading]').map((heading) => heading.getAttribute('aria-level'));
      expect(levels[0]).to.equal('2');
      for (const level of levels.slice(1)) expect(level).to.equal('3');
    });

    it(`<${tag}> shows its table to keys where nobody else sees it`, async () => {
      const element = await read(tag, { toolbar: 'none' });
      const region = all(element, '[role=region]').find(isHeardOnly);
      const hidden = region!.parentElement!.getBoundingClientRect();
      expect(Math.max(hidden.width, hidden.height)).to.be.at.most(1);
      region!.focus();
      expect(region!.getBoundingClientRect().height).to.be.greaterThan(40);
      expect(region!.getBoundingClientRect().width).to.be.greaterThan(200);
      region!.blur();
      expect(region!.parentElement!.getBoundingClientRect().height).to.be.at.most(1);
    });
  }

  for (const lang of LANGUAGES)
    it(`the timeline is ordered lists, with every date as exact as its source (${lang})`, async () => {
      const element = await read('dv-campaign-timeline', { lang });
      const { events } = Object.values(timelines)[0]!;
      const items = all(element, '[part=event]');
      expect(items.map(({ id }) => id)).to.deep.equal(events.map(({ id }) => `event-${id}`));
      for (const [index, item] of items.entries()) {
        const machine = [...item.querySelectorAll('time')].map(({ dateTime }) => dateTime);
        expect(machine, item.id).to.deep.equal(events[index]!.date.replaceAll('~', '').split('/'));
      }
    });
});
