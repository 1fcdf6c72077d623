/** What is said only in what leaves a widget: it comes with what makes files. */
export interface ExportMessages {
  /** Under what terms the bundled data may be used. */
  readonly licence: string;
  /** Before a list of sources. */
  readonly data: string;
  /** Before the sources that own data name. `whose`: a host, empty when it has no name. */
  ownData(whose: string): string;
  /** The same where they name none. */
  ownDataUnsourced(whose: string): string;
  moreSources(count: number): string;
  dataSet(id: string, version: string): string;
  /** That some figures are calculated. */
  readonly derived: string;
  /** Where what embeds a widget is pasted. Systems call their blocks what the quoted words say. */
  readonly places: {
    readonly address: string;
    readonly snippet: string;
    readonly frame: string;
    /** After one of these, where a choice of this page does not go with it. */
    readonly usual: string;
  };
  /** The day on which whoever cites was there. */
  accessed(date: string): string;
}
