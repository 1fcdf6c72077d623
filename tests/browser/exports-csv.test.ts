import { expect } from '@open-wc/testing';
import { rowsIn } from '../support/data-said.js';
import { all, LANGUAGES, plain, read, TAGS } from '../support/readers.js';
import { atSecretAddress, fileOf, HERE, readOwnData } from '../support/tools.js';
import { ownOf } from '../support/own-reading.js';

/** A file's text with the mark at its beginning, which `Blob.text` would drop. */
const textOf = async (content: Blob) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await content.arrayBuffer());

for (const tag of TAGS)
  describe(`the CSV file of <${tag}>`, () => {
    for (const lang of LANGUAGES)
      it(`bears widget and language, names its sources and the page, and can be read as own data (${lang})`, async () => {
        const element = await read(tag, { lang });
        const { name, content } = await atSecretAddress(() => fileOf(element, 'CSV'));
        expect(name).to.equal(`${tag.replace('dv-', '')}.${lang}.csv`);
        expect(content.type).to.equal('text/csv;charset=utf-8');
        const text = await textOf(content);
        expect(text.charCodeAt(0), 'a spreadsheet takes it for UTF-8').to.equal(0xfeff);
        expect(text).to.contain(HERE);
        expect(text).to.not.contain('secret');
        expect(text).to.not.contain('wtr-');
        const { data, problems } = ownOf(element.widget, { text });
        expect(problems).to.deep.equal([]);
        expect(rowsIn(data).length).to.be.greaterThan(1);
        for (const { citations } of rowsIn(data)) expect(citations).to.not.be.empty;
        // Notes may rest on more than rows do; what a row rests on is all there.
        element.toggleNotes();
        await element.updateComplete;
        const listed = all(element, '[part=notes] [part=sources] a').map((link) => (link as HTMLAnchorElement).href);
        const named = data.sources.flatMap(({ url }) => (url ? [new URL(url).href] : []));
        expect(named).to.not.be.empty;
        expect(listed).to.include.members(named);
      });

    it('holds all of the data set, also where less of it is shown', async () => {
      const [whole, part] = [await read(tag), await read(tag)];
      Object.assign(part, { from: '2020', to: '2020', actors: 'against', view: 'units' });
      await part.updateComplete;
      expect(await textOf((await fileOf(part, 'CSV')).content)).to.equal(
        await textOf((await fileOf(whole, 'CSV')).content),
      );
    });

    it('says of own data whose they are, and runs nothing in a spreadsheet', async () => {
      const element = await readOwnData(tag);
      const { name, content } = await fileOf(element, 'CSV');
      expect(name).to.equal('own.en.csv');
      const text = await textOf(content);
      const header = text.slice(1).split('\r\n')[0]!.split(',');
      expect(header).to.include.members(['data', 'page']);
      expect(text).to.contain(location.host);
      expect(text).to.contain("'=1+1");
      expect(text, 'no cell, and no line of one, begins with what is run').to.not.match(/(^|[\n",;])[=+\-@]/m);
      // Read again, the guard is gone.
      const { data } = ownOf(element.widget, { text });
      expect(JSON.stringify(data)).to.contain('"=1+1"');
      expect(plain(JSON.stringify(data))).to.not.contain("'=");
    });
  });
