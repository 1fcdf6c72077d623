import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { DataError } from '../../src/core/data-error.js';
import type { PetitionCounter } from '../../src/petition-counter/element.js';
import type { DvErrorEvent } from '../../src/ui/events.js';
import { calls, nextFrame, place, textOf, until } from '../support/place.js';

const ready = (element: Element, words: string) => until(() => textOf(element).includes(words));

describe('a live count', () => {
  it('is the one integer at its path, says when it was read, and nothing else of the response', async () => {
    const element = await place(
      html`<dv-petition-counter
        src="/bad-server/petition"
        count-path="data.attributes.signature_count"
        goal="100000"
      ></dv-petition-counter>`,
    );
    await ready(element, '80,123');
    expect(textOf(element)).to.match(/as of \d\d:\d\d, \d+ \w+ 20\d\d/);
    expect(textOf(element)).to.contain('goal: 100,000');
    expect(textOf(element)).to.contain(`Data: ${location.host}`);
    expect(element.shadowRoot!.innerHTML).to.not.match(/Other|Exampleland|An example/);
    await expect(element).to.be.accessible();
  });

  it('is asked for once for one drawing, in every language, and not at all for an element that has left', async () => {
    for (const [lang, leaves] of [
      ['en', false],
      ['ru', false],
      ['en', true],
    ] as const) {
      const run = `${lang}-${leaves}-${Math.random()}`;
      const src = `/bad-server/hits?run=${run}`;
      const element = document.createElement('dv-petition-counter');
      Object.assign(element, { lang, src, refresh: 60 });
      document.body.append(element);
      if (!leaves) await until(() => element.state === 'ready');
      element.remove();
      // What is asked for once more would be asked before these are answered.
      for (let time = 0; time < 5; time++) {
        for (let frame = 0; frame < 4; frame++) await nextFrame();
        const hits = await (await fetch(`/bad-server/hits-so-far?run=${run}`)).text();
        expect(Number(hits), lang).to.equal(leaves ? 0 : 1);
      }
    }
  });

  it('follows another path when that is set later', async () => {
    await calls('warn', async () => {
      const element = await place<PetitionCounter>(
        html`<dv-petition-counter src="/bad-server/petition" count-path="data.id.x"></dv-petition-counter>`,
      );
      await ready(element, 'There is no count at that place.');
      element.countPath = 'data.attributes.signature_count';
      await ready(element, '80,123');
    });
  });

  it('is a plain number too', async () => {
    const element = await place(
      html`<dv-petition-counter src="/bad-server/number" refresh="60"></dv-petition-counter>`,
    );
    await ready(element, '12,345');
  });

  it('that is no count is said to be none, and the fallback stays', async () => {
    await calls('warn', async () => {
      const element = await place<PetitionCounter>(
        html`<dv-petition-counter src="/bad-server/petition" count-path="data.id.x"
          >12,000 last week</dv-petition-counter
        >`,
      );
      await ready(element, 'There is no count at that place.');
      expect(element.state).to.equal('failed');
    });
  });

  it('stops when the element leaves the page, and starts again when it returns', async () => {
    const element = await place<PetitionCounter>(
      html`<dv-petition-counter src="/bad-server/number" refresh="60"></dv-petition-counter>`,
    );
    await ready(element, '12,345');
    element.remove();
    element.src = '/bad-server/up-and-down';
    await nextFrame();
    document.body.append(element);
    await until(() => /9,900|10,500/.test(textOf(element)));
    element.remove();
  });
});

describe('a goal', () => {
  const petition = (value: number) => ({
    rows: [{ name: 'A petition', value, source: 'https://example.org/petition' }],
  });

  it('is drawn and said, reached or not, also when the count goes down', async () => {
    const element = await place<PetitionCounter>(
      html`<dv-petition-counter goal="10000" .data=${petition(10500)}></dv-petition-counter>`,
    );
    await ready(element, 'goal: 10,000, reached');
    element.data = petition(9900);
    await ready(element, '9,900');
    expect(textOf(element)).to.contain('goal: 10,000');
    expect(textOf(element)).to.not.contain('reached');
    const bar = element.shadowRoot!.querySelector('[part=bar]')!.getBoundingClientRect();
    const track = element.shadowRoot!.querySelector('[part=bar]')!.parentElement!.getBoundingClientRect();
    expect(bar.width / (track.width - 18)).to.be.closeTo(0.99, 0.01);
    await expect(element).to.be.accessible();
  });

  it('of 0 is no goal, and is said to be none', async () => {
    await calls('warn', async () => {
      const codes: unknown[] = [];
      const hear = ({ error }: DvErrorEvent) => codes.push((error as DataError).code);
      const element = await place(
        html`<dv-petition-counter goal="0" .data=${petition(5)} @dv-error=${hear}></dv-petition-counter>`,
      );
      await ready(element, '5 signatures');
      await until(() => codes.length);
      expect(codes).to.deep.equal(['bad-goal']);
      expect(textOf(element), 'no business of readers').to.not.contain('goal');
    });
  });
});
