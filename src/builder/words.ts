import type { Widget } from '../widgets.js';
import type { PictureName } from './pictures.js';
import type { HowCopied, OutputName } from './outputs.js';
import type { PreviewWidth, Problem, Theme } from './state.js';
import type { SystemName } from './systems.js';

/** Everything that the builder says, in one language. */
export interface BuilderWords {
  /** Of a language that is still being written: marks what is English, and nothing else any more. */
  readonly mark?: (root: ParentNode & Node) => void;
  readonly title: string;
  readonly intro: string;
  /** That no native reader has signed this page; empty where one need not. */
  readonly draft: string;
  readonly toCode: string;
  readonly languages: string;
  /** Of settings that came by the page's address. */
  readonly link: {
    readonly heading: string;
    readonly intro: string;
    readonly names: Readonly<Record<string, string>>;
    readonly use: string;
    readonly leave: string;
    readonly mark: string;
    /** After the mark, of what is not used yet. */
    readonly held: string;
    readonly notInCode: string;
    readonly toSettings: string;
  };
  /** Of a snippet that is pasted to be changed. */
  readonly readBack: {
    readonly summary: string;
    readonly label: string;
    readonly none: string;
    readonly done: (chart: string) => string;
    readonly table: (rows: number) => string;
    /** Its files come from elsewhere. @param theirs address of that folder */
    readonly otherHost: (theirs: string) => string;
    /** @param names attributes for which the form has no field */
    readonly left: (names: readonly string[]) => string;
    readonly lostTable: string;
  };
  /** Of her own table, which travels in the code or lies as a file. */
  readonly ownTable: {
    readonly heading: string;
    readonly travels: (rows: number) => string;
    readonly tooLarge: string;
    readonly names: Readonly<Record<'csv' | 'json', string>>;
    readonly address: string;
    readonly addressHint: string;
    readonly notInLink: string;
  };
  readonly host: {
    readonly heading: string;
    readonly label: string;
    readonly hint: string;
    /** Of an address without https. */
    readonly trial: string;
    readonly zip: string;
    readonly zipHow: string;
    readonly legend: string;
    readonly moving: string;
    readonly movingMeans: string;
    readonly pinned: string;
    readonly pinnedMeans: string;
    /** Where the address is one under which files change. */
    readonly pinnedNeeds: (version: string) => string;
    readonly pinnedWaits: string;
    readonly pinnedFailed: string;
  };
  readonly widget: {
    readonly heading: string;
    readonly legend: string;
    readonly names: Readonly<Record<Widget, { readonly name: string; readonly what: string }>>;
    readonly language: string;
    /** Of a widget in Russian or Kazakh. */
    readonly draft: string;
    readonly theme: string;
    readonly themes: Readonly<Record<Theme, string>>;
  };
  readonly options: {
    readonly legend: string;
    readonly more: string;
    /** By attribute: without one the form says the attribute's own name. */
    readonly names: Readonly<Record<string, string>>;
    readonly hints: Readonly<Record<string, string>>;
    /** By attribute and value. */
    readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly problems: Readonly<Record<Problem, string>>;
  };
  /** Asked before anything is copied. */
  readonly support: {
    readonly legend: string;
    readonly given: string;
    readonly givenMeans: string;
    readonly none: string;
    readonly noneMeans: string;
    /** Where somebody wanted to copy first. */
    readonly missed: string;
    readonly missedText: string;
  };
  readonly preview: {
    readonly heading: string;
    readonly legend: string;
    readonly widths: Readonly<Record<PreviewWidth, string>>;
    readonly box: string;
    readonly missing: string;
  };
  readonly outputs: {
    readonly heading: string;
    readonly waits: string;
    readonly noData: string;
    readonly noHost: string;
    readonly copy: string;
    readonly howCopied: Readonly<Record<HowCopied, string>>;
    readonly without: (names: readonly string[]) => string;
    readonly notOwnData: string;
    readonly notTable: string;
    readonly tooLarge: string;
    /** The other forms. */
    readonly others: string;
    readonly names: Readonly<Record<OutputName, { readonly title: string; readonly when: string }>>;
  };
  readonly pictures: {
    readonly heading: string;
    readonly intro: string;
    readonly names: Readonly<Record<PictureName, string>>;
    readonly failed: string;
  };
  readonly systems: {
    readonly heading: string;
    readonly intro: string;
    readonly columns: readonly [system: string, form: string, result: string, known: string];
    readonly tested: string;
    readonly byHand: string;
    readonly vendor: string;
    readonly untested: string;
    readonly rows: Readonly<Record<SystemName, { readonly system: string; readonly result: string }>>;
  };
}

/** What an attribute is called in the form; its own name where nobody has found words yet. */
export const labelOf = (name: string, { options }: BuilderWords): string => options.names[name] ?? name;
