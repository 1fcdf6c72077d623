import { strToU8, zipSync } from 'fflate';

/** A cell as XML: its reference is added. */
export type XmlCell = { readonly type?: string; readonly style?: number; readonly inside: string };

/** Of text, a number, and a number that is shown as a day. */
export const words = (text: string): XmlCell => ({ type: 'inlineStr', inside: `<is><t>${text}</t></is>` });
export const figure = (value: number): XmlCell => ({ inside: `<v>${value}</v>` });
export const day = (serial: number): XmlCell => ({ style: 1, inside: `<v>${serial}</v>` });
/** What a formula gave. */
export const formula = (text: string, value: number): XmlCell => ({ inside: `<f>${text}</f><v>${value}</v>` });

/** A workbook as a spreadsheet writes it, with these sheets. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly XmlCell[])[]>>): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sheets);
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${type}"><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, at) => `<Relationship Id="rId${at + 1}" Type="${type}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheets[name]!, main)])),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  ) as Uint8Array<ArrayBuffer>;
}

const sheetXml = (rows: readonly (readonly XmlCell[])[], main: string) =>
  `<worksheet ${main}><sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells
          .map(({ type, style, inside }, column) => {
            const reference = `${String.fromCharCode(65 + column)}${row + 1}`;
            return `<c r="${reference}"${type ? ` t="${type}"` : ''}${style ? ` s="${style}"` : ''}>${inside}</c>`;
          })
          .join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;
