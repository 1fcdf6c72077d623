import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import { csvAddressOf, isGoogleSheet } from '../../src/builder/data-address.js';
import { fileKindOf } from '../../src/builder/data-files.js';
import { sheetsOf } from '../../src/builder/data-workbook.js';
import { day, figure, formula, words, workbook } from '../support/workbook.js';

const bytesOf = (...texts: readonly string[]) =>
  new Uint8Array(texts.flatMap((text) => [...text].map((letter) => letter.charCodeAt(0))));
const archiveOf = (name: string) => zipSync({ [name]: strToU8('x') });
const wide = (text: string) => [...text].map((letter) => `${letter}\0`).join('');
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

describe('what a file is', () => {
  for (const [what, bytes, kind] of [
    ['a workbook', workbook({ One: [[words('year')]] }), 'workbook'],
    ['a workbook of the old kind', bytesOf(OLE, wide('Workbook')), 'old-workbook'],
    ['a workbook with a password', bytesOf(OLE, wide('EncryptedPackage')), 'locked-workbook'],
    ['a letter of the old kind', bytesOf(OLE, wide('WordDocument')), 'document'],
    ['a letter', archiveOf('word/document.xml'), 'document'],
    [
      'an OpenDocument file',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      'open-document',
    ],
    ['a file of Numbers', archiveOf('Index/Document.iwa'), 'numbers'],
    ['an archive', archiveOf('table.csv'), 'archive'],
    ['a PDF', bytesOf('%PDF-1.7'), 'pdf'],
    ['a screenshot', bytesOf('\x89PNG\r\n\x1a\n'), 'picture'],
    ['a photograph', bytesOf('\xff\xd8\xff\xe0'), 'picture'],
    ['a photograph of a telephone', bytesOf('\0\0\0\x24ftypheic'), 'picture'],
    ['a picture of the web', bytesOf('RIFF\0\0\0\0WEBP'), 'picture'],
    ['a table', strToU8('year,value\n2018,1180'), 'text'],
    ['nothing', new Uint8Array(), 'text'],
  ] as const)
    it(`${what} is ${kind}`, () => {
      expect(fileKindOf(bytes)).to.equal(kind);
    });
});

describe('a workbook', () => {
  it('gives the texts of its sheets: what formulas gave, days as days, numbers as they were typed', async () => {
    const cells = [
      [words('date'), words('value'), words('share')],
      [day(43831), figure(1052), figure(0.1 + 0.2)],
      [day(44196.5), formula('SUM(B2:B2)', 1052), figure(1.052)],
    ];
    expect(await sheetsOf(workbook({ Figures: cells, Notes: [[words('by &amp; by')]] }))).to.deep.equal([
      {
        name: 'Figures',
        cells: [
          ['date', 'value', 'share'],
          ['2020-01-01', '1052', '0.3'],
          ['2020-12-31 12:00', '1052', '1.0520'],
        ],
      },
      { name: 'Notes', cells: [['by & by']] },
    ]);
  });

  it('that is broken is refused', async () => {
    const bytes = workbook({ Figures: [[words('year')]] });
    for (const broken of [bytes.slice(0, bytes.length / 2), zipSync({ 'xl/x.xml': strToU8('x') })]) {
      const refused = await sheetsOf(broken as Uint8Array<ArrayBuffer>).then(
        () => false,
        () => true,
      );
      expect(refused).to.equal(true);
    }
  });
});

describe('the address of a table', () => {
  const ID = '1aB-c_9';
  for (const [address, csv] of [
    [
      `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=12`,
      `https://docs.google.com/spreadsheets/d/${ID}/export?format=csv&gid=12`,
    ],
    [
      `https://docs.google.com/spreadsheets/d/${ID}/edit?gid=12#gid=12`,
      `https://docs.google.com/spreadsheets/d/${ID}/export?format=csv&gid=12`,
    ],
    [
      ` https://docs.google.com/spreadsheets/d/${ID}/edit?usp=sharing`,
      `https://docs.google.com/spreadsheets/d/${ID}/export?format=csv`,
    ],
    [
      `https://docs.google.com/spreadsheets/d/e/${ID}/pubhtml?gid=3&single=true`,
      `https://docs.google.com/spreadsheets/d/e/${ID}/pub?output=csv&gid=3`,
    ],
  ] as const)
    it(`of Google is that of its CSV: ${address}`, () => {
      expect(csvAddressOf(address)).to.equal(csv);
      expect(isGoogleSheet(address)).to.equal(true);
    });

  for (const address of ['https://example.org/a.csv', 'https://docs.google.com/document/d/x/edit', 'nonsense', ''])
    it(`is else as it is: "${address}"`, () => {
      expect(csvAddressOf(address)).to.equal(address);
    });
});
