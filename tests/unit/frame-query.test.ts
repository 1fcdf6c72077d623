import { expect } from 'chai';
import { frameQuery } from '../../src/page/query.js';

const FRAME = 'https://ngo.example/v1/embed.html';
const wish = (query: string, frame = FRAME) => {
  const { attributes, ...others } = frameQuery(`${frame}?${query}`);
  return { ...others, attributes: Object.fromEntries(attributes) };
};
const GOOD = 'widget=campaign-timeline&lang=ru';

describe('what the address of a frame asks for', () => {
  it('is a widget in a language', () => {
    expect(wish(GOOD)).to.deep.equal({ widget: 'campaign-timeline', language: 'ru', attributes: {}, refused: false });
  });

  // One case on one line reads as a table.
  // prettier-ignore
  for (const [name, value] of [
    ['theme', 'auto'], ['theme', 'light'], ['theme', 'dark'], ['view', 'bars'], ['view', 'units'],
    ['mark', 'auto'], ['mark', 'columns'], ['mark', 'line'], ['from', '1992'], ['to', '2021'],
    ['actors', 'president'], ['actors', 'un-women osce'], ['bundled', 'case-attrition'], ['bundled', 'later-events'],
    ['toolbar', 'none'], ['toolbar', 'table'], ['toolbar', 'table csv svg png cite embed report'],
    ['src', 'data/x.csv'], ['src', '/x.csv?a=b'], ['src', 'https://ngo.example/x.csv'], ['src', 'HTTPS://NGO.example:443/x.csv'],
    ['src', '//ngo.example/x.csv'], ['src', '\\\\ngo.example\\x.csv'],
  ] as const) {
    it(`takes ${name} "${value}"`, () => {
      const { attributes, refused } = wish(`${GOOD}&${name}=${encodeURIComponent(value)}`);
      expect(attributes).to.deep.equal({ [name]: value });
      expect(refused).to.be.false;
    });
  }

  // prettier-ignore
  for (const [name, value] of [
    ['theme', 'DARK'], ['theme', 'dark light'], ['theme', 'javascript:'], ['theme', ''], ['view', 'pie'], ['mark', 'area'],
    ['from', '92'], ['from', '20211'], ['from', '2021\n'], ['to', 'now'], ['to', '-2021'], ['to', '٢٠٢١'],
    ['actors', 'Violence halved'], ['actors', 'a  b'], ['actors', 'a1'], ['actors', 'president\nosce'], ['bundled', 'Case'], ['bundled', '../x'],
    ['toolbar', 'table table '], ['toolbar', 'none table'], ['toolbar', 'print'], ['toolbar', ' table'], ['toolbar', ''],
    ['heading', 'Violence halved'], ['heading-level', '2'], ['subtitle', 'x'], ['credit', 'x'], ['support-text', 'x'], ['support-href', '/'],
    ['report-href', '/'], ['goal', '1'], ['count-path', 'a'], ['refresh', '60'], ['data', '{}'], ['state', 'ready'], ['lang ', 'en'],
    ['data-dv-version', '0.0.1'], ['style', 'color:red'], ['onclick', 'x'], ['class', 'x'], ['id', 'x'], ['slot', 'x'], ['THEME', 'dark'],
    ['constructor', 'x'], ['__proto__', 'x'], ['toString', 'x'], ['hasOwnProperty', 'x'], ['', 'x'],
    ['src', 'https://evil.example/x.csv'], ['src', '//evil.example/x.csv'], ['src', '\\\\evil.example/x.csv'], ['src', '/\\evil.example/x.csv'],
    ['src', 'https://ngo.example@evil.example/x.csv'], ['src', 'https://ngo.example.evil.example/'], ['src', 'http://ngo.example/x.csv'],
    ['src', 'https://ngo.example:8443/x.csv'], ['src', 'data:text/csv,a'], ['src', 'blob:https://evil.example/1'], ['src', 'javascript:alert(1)'],
    ['src', 'file:///etc/passwd'], ['src', 'https://['], ['src', ' https://evil.example/'], ['src', 'ht\ntps://evil.example/'],
  ] as const) {
    it(`refuses ${name} ${JSON.stringify(value)}`, () => {
      const { attributes, refused, widget } = wish(`${GOOD}&${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
      expect(attributes).to.deep.equal({});
      expect(refused).to.be.true;
      expect(widget).to.equal('campaign-timeline');
    });
  }

  it('is the trend, and a refusal, when the widget is none of ours', () => {
    for (const widget of ['', 'nonsense', 'dv-offence-trend', 'Offence-trend', 'constructor'])
      expect(wish(`widget=${widget}&lang=en`)).to.include({ widget: 'offence-trend', refused: true });
    expect(wish('')).to.include({ widget: 'offence-trend', language: '', refused: true });
  });

  it('has no own site without an origin', () => {
    for (const frame of ['file:///folder/embed.html', 'data:text/html,x', 'about:srcdoc'])
      expect(wish(`${GOOD}&src=data:text/csv,period`, frame)).to.deep.include({ attributes: {}, refused: true });
  });

  it('keeps what is good when something else is refused', () => {
    expect(wish(`${GOOD}&theme=dark&heading=x`)).to.deep.include({ attributes: { theme: 'dark' }, refused: true });
  });
});
