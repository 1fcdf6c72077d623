import { expect } from 'chai';
import { pageAddress } from '../../src/ui/page-address.js';

describe('the address of a page, for citations', () => {
  for (const [canonical, where, base, wanted] of [
    ['https://news.example/a', 'https://m.news.example/a?utm=1', '', 'https://news.example/a'],
    [undefined, 'https://news.example/a?utm_source=x&fbclid=1#comments', '', 'https://news.example/a'],
    [undefined, 'https://news.example/?p=1234&preview=true', '', 'https://news.example/?p=1234'],
    [undefined, 'https://news.example/story.php?lang=ru&id=77', '', 'https://news.example/story.php?id=77'],
    [undefined, 'https://news.example/?token=p=1&reset=2', '', 'https://news.example/'],
    [undefined, 'https://news.example/?p=secret', '', 'https://news.example/'],
    [undefined, 'https://news.example/app#/reports/2024?token=1', '', 'https://news.example/app#/reports/2024'],
    [undefined, 'https://news.example/app#!/reports', '', 'https://news.example/app#!/reports'],
    [undefined, 'about:srcdoc', 'https://news.example/post?x=1', 'https://news.example/post'],
    [undefined, 'about:srcdoc', 'about:blank', ''],
    ['javascript:alert(1)', 'https://news.example/a', '', 'https://news.example/a'],
    ['', 'blob:https://news.example/1-2', 'https://news.example/1', 'https://news.example/1'],
    [undefined, 'https://user:word@news.example/a', '', 'https://news.example/a'],
    [undefined, 'file:///saved/a.html?x', '', 'file:///saved/a.html'],
  ] as const)
    it(`of ${where} is ${wanted || 'nothing'}`, () => {
      expect(pageAddress(canonical, where, base)).to.equal(wanted);
    });
});
