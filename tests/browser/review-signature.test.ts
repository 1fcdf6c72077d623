import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { DataPackage, Row } from '../../scripts/data/data-package.js';
import { messagesExport, signaturesOf, signedMessages } from '../../scripts/review/signatures.js';
import { reviewTexts } from '../../scripts/review/texts.js';
import { reviewOf as builderSays } from '../../src/builder/review.js';
import { messages as bundled } from '../../src/generated/language-kk.js';
import '../../src/index.js';
import type { Messages } from '../../src/locales/messages.js';
import { byId, changed, readDataFolder } from '../support/data-folder.js';
import { place, textOf, until } from '../support/place.js';
import { ofFunnel } from '../support/posters.js';
import { bundledFunnel } from '../support/translated.js';
import { allRight, applied, reviewOf, withoutSignatures, withSigned } from '../support/review.js';

const SIGNED = 'Аударманы тексерген: N. N., 2027 ж. 3 мамыр';
const DRAFT = 'Аударманың бастапқы нұсқасы';
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a signature', () => {
  let data: DataPackage;
  let signed: DataPackage;
  before(async () => {
    data = withoutSignatures(await readDataFolder());
    const texts = allRight(reviewTexts(data), 'kk');
    const { files } = await applied(await reviewOf(data, { texts }), data);
    signed = withSigned(data, files['signatures.csv'] ?? '');
  });

  const isRow = (key: string) => (row: Row) => `${row['table']} ${row['id']} ${row['column']}` === key;

  /** What the pack of the language then brings, in a widget on the page. */
  async function footer(from: DataPackage): Promise<string> {
    const messages = signedMessages('kk', await signaturesOf(from));
    const pack = bundled as { signature?: Messages['signature'] };
    const before = pack.signature;
    if (messages.signature) pack.signature = messages.signature;
    else delete pack.signature;
    try {
      const element = await place<HTMLElement>(
        html`<dv-attrition-funnel lang="kk">fallback</dv-attrition-funnel>`,
        640,
      );
      await until(() => element.shadowRoot!.querySelector('figure')?.lang === 'kk');
      return spaced(textOf(element));
    } finally {
      if (before) pack.signature = before;
      else delete pack.signature;
    }
  }

  it('stands in the footer in place of the draft', async () => {
    expect(await footer(data))
      .to.include(DRAFT)
      .and.not.include(SIGNED);
    expect(await footer(signed))
      .to.include(SIGNED)
      .and.not.include(DRAFT);
  });

  it('is gone when a text of the language has changed, or the English that it translates', async () => {
    const text = changed(signed, 'translations-kk', isRow('units reports one'), { text: 'арыз' });
    const english = changed(signed, 'units', byId('reports'), { one_en: 'call' });
    for (const other of [text, english]) {
      const { held, fallen } = await signaturesOf(other);
      expect(held).to.deep.equal({});
      expect(fallen).to.deep.equal([
        'signatures.csv kk: texts have changed since N. N. signed on 2027-05-03: a draft again',
      ]);
      expect(await footer(other))
        .to.include(DRAFT)
        .and.not.include(SIGNED);
    }
  });

  it('stays when a text of another language has changed', async () => {
    const russian = changed(signed, 'translations-ru', isRow('units reports one'), { text: 'жалоба' });
    expect((await signaturesOf(russian)).fallen).to.deep.equal([]);
    expect(signedMessages('kk', await signaturesOf(russian)).signature?.by).to.equal('N. N.');
    expect(signedMessages('ru', await signaturesOf(russian)).signature).to.equal(undefined);
  });

  it('comes with the file of the language, and stands in pictures', async () => {
    const signatures = await signaturesOf(signed);
    expect(messagesExport('ru', signatures)).to.equal("export { messages } from '../locales/ru/messages.js';");
    expect(messagesExport('kk', signatures)).to.include('{ ...unsigned, signature: {"by":"N. N.","date":{"year":2027');
    expect(spaced(ofFunnel(bundledFunnel, 'kk').words.review)).to.equal(DRAFT);
    const { frame, signature } = signedMessages('kk', signatures);
    expect(spaced(frame.review(signature))).to.equal(SIGNED);
  });

  it('stands in the builder in place of the draft', () => {
    // What is signed is said in its own language, a draft in the builder's.
    const said = (...given: Parameters<typeof builderSays>) => {
      const root = document.createElement('div');
      render(builderSays(...given), root);
      return { text: root.textContent, warns: root.querySelector('p:not([lang])') !== null };
    };
    expect(said('kk', 'draft', SIGNED)).to.deep.equal({ text: SIGNED, warns: false });
    expect(said('kk', 'draft', undefined)).to.deep.equal({ text: 'draft', warns: true });
    expect(said('en', '', undefined)).to.deep.equal({ text: '', warns: false });
  });
});
