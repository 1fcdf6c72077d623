import { expect } from 'chai';

const IDS = [...numbered('D', 21), ...numbered('P', 10), ...numbered('E', 36)];
const NAMED = /`((?:unit|browser|bundle)\/[\w-]+)`: “([^”]+)”/g;

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
}

async function textAt(path: string): Promise<string> {
  const response = await fetch(path);
  expect(response.status, path).to.equal(200);
  return response.text();
}

/** The third cell of each hazard's row, by its id. */
async function rows(): Promise<ReadonlyMap<string, string>> {
  const lines = (await textAt('/docs/hazards.md')).split('\n');
  return new Map(
    lines.flatMap((line) => /^\| ([DPE]\d+) \|[^|]*\| (.*) \|$/.exec(line)?.slice(1, 3) ?? []).flatMap(pairs),
  );
}

const pairs = (each: string, index: number, all: readonly string[]) =>
  index % 2 ? [] : [[each, all[index + 1] ?? ''] as const];

describe('docs/hazards.md', () => {
  it('has every hazard once, in order', async () => {
    expect([...(await rows()).keys()]).to.deep.equal(IDS);
  });

  for (const id of IDS) {
    it(`names for ${id} tests that exist, or says why it does not apply`, async () => {
      const cell = (await rows()).get(id) ?? '';
      const tests = [...cell.matchAll(NAMED)];
      expect(tests.length > 0 || /^Does not apply: ./.test(cell), cell).to.equal(true);
      // The runner may write other quotes than the file has.
      const plain = (text: string) => text.replace(/\\|["'`]/g, '');
      for (const [, file, title = ''] of tests) {
        expect(plain(await textAt(`/tests/${file}.test.ts`)), `${file}: ${title}`).to.include(plain(title));
      }
    });
  }
});
