import { expect } from '@open-wc/testing';
import { type Host, openFrame, until } from '../support/host.js';

const HOWS = ['nothing', 'another', 'another-build', 'half', 'without-end', 'without-name', 'page', 'missing'];

interface Page {
  readonly host: Host;
  /** What was asked for of the file in question, without its hash. */
  asked(): Promise<string[]>;
}

/** A page with our script, whose server answers wrongly the first times that one of the files beside it is asked for. */
async function open(name: string, how: string, times: number, width = 700): Promise<Page> {
  const run = `run${Math.random().toString(36).slice(2)}`;
  const script = `/neighbours/${run}/${how}/${times}/${name}/dv-widgets.js`;
  const { window: host } = await openFrame(`/tests/bundle/pages/from.html?${script}`, { width });
  const asked = async () =>
    ((await (await fetch(`/neighbours/${run}`)).json()) as string[]).map((file) => file.replace(/-\w+\.js/, ''));
  return { host, asked };
}

const root = ({ document }: Host, tag: string) => document.querySelector(`dv-${tag}`)!.shadowRoot!;
const text = (host: Host, tag: string) => root(host, tag)?.textContent ?? '';
const ready = (host: Host, ...tags: string[]) =>
  until(() => tags.every((tag) => host.document.querySelector(`dv-${tag}`)!.getAttribute('state') === 'ready'));
const warned = (host: Host) => until(() => host.heard.find((line) => line.startsWith('warn: dv-widgets:')));
const quiet = (host: Host) => host.heard.filter((line) => !line.startsWith('warn: dv-widgets:'));

describe('a server that answers for a file of ours with something else', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const how of HOWS) {
    it(`${how}: what the file brings is missing, once said, and the others go on in their languages`, async () => {
      const { host } = await open('dv-ru', how, Infinity);
      await ready(host, 'attrition-funnel', 'campaign-timeline', 'petition-counter');
      await warned(host);
      expect(text(host, 'attrition-funnel')).to.contain('Қазақстан');
      expect(text(host, 'offence-trend')).to.not.contain('Казахстан');
      expect(host.heard.filter((line) => line.includes('"ru"'))).to.have.length(1);
      expect(quiet(host)).to.deep.equal([]);
    });

    it(`${how}: the wide drawings stay away, and what was there stays`, async () => {
      for (const [name, tag] of [
        ['dv-line', 'offence-trend'],
        ['dv-overview', 'campaign-timeline'],
      ] as const) {
        const { host } = await open(name, how, Infinity, 1000);
        await ready(host, 'offence-trend', 'attrition-funnel', 'campaign-timeline', 'petition-counter');
        // Only a line needs that file; without it there are rows.
        if (name === 'dv-line') host.document.querySelector('dv-offence-trend')!.setAttribute('mark', 'line');
        await warned(host);
        expect(root(host, tag).querySelector('figure'), name).to.exist;
        if (name === 'dv-line') await until(() => root(host, tag).querySelectorAll('.bar').length >= 3, 'bars');
        expect(text(host, 'offence-trend')).to.contain('Казахстан');
        expect(quiet(host), name).to.deep.equal([]);
      }
    });

    it(`${how}: a reader who asks again gets a citation`, async () => {
      const { host, asked } = await open('dv-exports', how, 2);
      await ready(host, 'petition-counter');
      const panel = () => root(host, 'petition-counter').querySelector('.panel');
      const cite = () =>
        [...root(host, 'petition-counter').querySelectorAll<HTMLElement>('.toolbar button')]
          .find(({ textContent }) => textContent!.trim() === 'Cite')!
          .click();
      // The third time it is there.
      for (const failures of [1, 2]) {
        cite();
        await until(() => host.heard.length === failures && panel()?.textContent?.trim(), 'a word of failure');
      }
      cite();
      await until(() => panel()?.querySelector('textarea'), 'a citation');
      expect(await asked()).to.deep.equal(['dv-exports', 'dv-exports?1', 'dv-exports?2']);
      expect(quiet(host)).to.deep.equal([]);
    });

    it(`${how}: a reader who opens another card gets its quotes`, async () => {
      const { host, asked } = await open('dv-quotes', how, 1);
      await ready(host, 'offence-trend');
      const figures = [...root(host, 'offence-trend').querySelectorAll<HTMLElement>('.chart .cited')];
      figures[0]!.click();
      await warned(host);
      const status = () => root(host, 'offence-trend').querySelectorAll('.card [role=status]').length;
      await until(status, 'words of failure');
      figures[1]!.click();
      await until(() => root(host, 'offence-trend').querySelector('.card q'), 'a quote');
      expect(status()).to.equal(0);
      expect(await asked()).to.deep.equal(['dv-quotes', 'dv-quotes?1']);
      expect(host.heard).to.have.length(1);
    });

    it(`${how}: a reader who closes the notes and opens them again gets the words of sources`, async () => {
      const { host, asked } = await open('dv-quotes', how, 1);
      await ready(host, 'offence-trend');
      const notes = root(host, 'offence-trend').querySelector<HTMLElement>('.notes-button')!;
      notes.click();
      await warned(host);
      const status = () => root(host, 'offence-trend').querySelectorAll('.notes > [role=status]').length;
      await until(status, 'words of failure');
      notes.click();
      notes.click();
      await until(() => root(host, 'offence-trend').querySelector('.notes .cards q'), 'a quote');
      expect(status()).to.equal(0);
      expect(await asked()).to.deep.equal(['dv-quotes', 'dv-quotes?1']);
      expect(host.heard).to.have.length(1);
    });

    it(`${how}: bars stand where squares were asked for`, async () => {
      const { host, asked } = await open('dv-units', how, Infinity);
      await ready(host, 'attrition-funnel');
      const funnel = host.document.querySelector('dv-attrition-funnel')!;
      funnel.setAttribute('view', 'units');
      await warned(host);
      expect(root(host, 'attrition-funnel').querySelectorAll('[part=bar]').length).to.be.above(0);
      expect(root(host, 'attrition-funnel').querySelectorAll('[part=unit]').length).to.equal(0);
      expect(await asked()).to.deep.equal(['dv-units']);
      expect(host.heard).to.have.length(1);
    });

    it(`${how}: own data are read when they are given again`, async () => {
      const { host } = await open('dv-own-data', how, 2);
      await ready(host, 'petition-counter');
      const element = host.document.querySelector('dv-petition-counter') as HTMLElement & { data: unknown };
      const give = () => (element.data = { title: 'Signatures', rows: [{ name: 'A petition', value: 12 }] });
      give();
      await warned(host);
      await until(() => {
        if (text(host, 'petition-counter').includes('A petition')) return true;
        give();
        return false;
      }, 'own data');
      expect(quiet(host)).to.deep.equal([]);
    });
  }
});

describe('files that are there', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('are asked for once, by whichever elements', async () => {
    const { host, asked } = await open('dv-ru', 'nothing', 0);
    host.document.querySelector('dv-petition-counter')!.setAttribute('lang', 'ru');
    await ready(host, 'offence-trend', 'petition-counter');
    await until(() => text(host, 'petition-counter').includes('законопроект'));
    expect(await asked()).to.deep.equal(['dv-ru']);
    expect(host.heard).to.deep.equal([]);
  });

  it('say their own names', async () => {
    const { files } = (await (await fetch('/cdn/integrity.json')).json()) as { files: Record<string, string> };
    const names = Object.keys(files).filter((file) => /^dv-[a-z-]+-[0-9a-f]{8}\.js$/.test(file));
    expect(names).to.have.length(12);
    for (const name of names) expect(((await import(`/cdn/${name}`)) as { default: string }).default).to.equal(name);
  });
});
