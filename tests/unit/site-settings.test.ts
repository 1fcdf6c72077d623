import { expect } from 'chai';
import { settingsOf, supportOptions, warningOf } from '../../scripts/site/settings.js';

describe('the settings of a build', () => {
  it('have no default, and say once what is missing', () => {
    const settings = settingsOf({ DV_PUBLISHER: ' ', DV_REPORT: '' });
    expect(settings).to.deep.equal({ publisher: null, report: null, support: {} });
    expect(warningOf(settings)).to.match(/^dv-widgets: .*DV_PUBLISHER and DV_REPORT[^\n]*$/);
    expect(supportOptions(settings, 'en')).to.deep.equal({});
  });

  it('name a publisher, with an address in either form', () => {
    const named = { text: 'An NGO', href: 'https://ngo.example/' };
    expect(settingsOf({ DV_PUBLISHER: 'An NGO <https://ngo.example/>' }).publisher).to.deep.equal(named);
    expect(settingsOf({ DV_PUBLISHER: 'An NGO', DV_PUBLISHER_URL: named.href }).publisher).to.deep.equal(named);
    expect(settingsOf({ DV_PUBLISHER: 'An NGO' }).publisher).to.deep.equal({ ...named, href: null });
    expect(warningOf(settingsOf({ DV_PUBLISHER: 'An NGO', DV_REPORT: 'mailto:a@ngo.example' }))).to.equal(null);
  });

  it('have a helpline for readers of a language', () => {
    const settings = settingsOf({ DV_SUPPORT_EN: 'Call 150 | tel:150', DV_SUPPORT_RU: 'Позвоните 150' });
    expect(supportOptions(settings, 'en')).to.deep.equal({ 'support-text': 'Call 150', 'support-href': 'tel:150' });
    expect(supportOptions(settings, 'ru')).to.deep.equal({ 'support-text': 'Позвоните 150' });
    expect(supportOptions(settings, 'kk')).to.deep.equal({});
  });

  for (const setting of [
    { DV_PUBLISHER: 'An NGO <javascript:alert(1)>' },
    { DV_PUBLISHER: 'An NGO', DV_PUBLISHER_URL: 'ngo.example' },
    { DV_REPORT: 'java\tscript:alert(1)' },
    { DV_REPORT: 'report.html' },
    { DV_SUPPORT_EN: 'Call 150|data:text/html,x' },
    { DV_SUPPORT_KK: '|tel:150' },
  ])
    it(`stop the build at ${JSON.stringify(setting)}`, () => {
      expect(() => settingsOf(setting)).to.throw(
        Object.keys(setting)
          .at(-1)!
          .replace(/^DV_PUBLISHER$/, 'DV_PUBLISHER_URL'),
      );
    });
});
