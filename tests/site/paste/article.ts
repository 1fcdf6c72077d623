/** A page as a newsroom's theme makes it: its own type and margins, and nothing that helps a figure. */
export const article = (content: string, script: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Article</title>
<style>img{max-width:100%;height:auto}body{margin:0 16px;font:400 18px/1.6 Georgia,serif}p{margin:0 0 1.2em}figcaption{margin:10px 0 20px;font-size:14px}</style>${script}</head>
<body><article><p>What the newsroom writes before.</p>
${content}
<p>What it writes after.</p></article></body></html>`;

/** Three readers' screens beside each other, so that one load shows all. */
const SCREENS = [320, 480, 800];
export const screens = (address: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Screens</title><body>${SCREENS.map((width) => `<iframe src="${address}" width="${width}" height="900"></iframe>`).join('')}</body>`;
