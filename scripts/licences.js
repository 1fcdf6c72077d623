import { readFileSync } from 'node:fs';

/**
 * Whose code is in the built files, each with the full text of its licence; the texts and figures have their own.
 * @throws Error for a package without a text: then nobody has allowed us to pass it on
 */
export function licences(packages) {
  const parts = packages
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'))
    .map(({ name, version, license, licenseText, noticeText }) => {
      if (!licenseText) throw new Error(`no licence of ${name} ${version}`);
      return [`${name} ${version} (${license})`, '', licenseText, ...(noticeText ? ['', noticeText] : [])]
        .join('\n')
        .trim();
    });
  const ours = readFileSync('LICENSE', 'utf8').trim();
  return `${[
    `dv-widgets\n\n${ours}\n\nTexts and figures: data/README.md`,
    'The built files also hold the following packages.',
    ...parts,
  ].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
