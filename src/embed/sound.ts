import { hostPage } from '../ui/host-page.js';

// Runs before anything else of ours, and throws where that could not be right: then the fallbacks stay.

// Natives that a library on the page may have replaced, asked for what ours rely on: else they would say other words, or
// none. The name of an element keeps its case in XML, where no template of Lit can be read.
{
  const numbers = [...new Set([[20, 3], 100].flat())].sort((a, b) => a - b).map((each, index) => each + index);
  const answers = [
    numbers.reduce((sum, each) => sum + each, 4),
    numbers.find((each) => each > 9),
    numbers.findLast((each) => each < 99),
    numbers.includes('3' as never),
    numbers.at(-1),
    ...numbers,
    Math.round(Math.max(1, 2, 3.4)),
    Date.UTC(1970, 0),
    Object.entries(
      Object.fromEntries([
        ['a', 1],
        ['b', 2],
      ]),
    ),
    'a  b'.split(' '),
    hostPage.createElement('A').localName,
  ].join();

  if (answers !== '130,21,21,false,102,3,21,102,3,0,a,1,b,2,a,,b,a') throw Error('XML or changed natives');
}
