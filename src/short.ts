// What a short address leads to is said in its page, for whoever runs no script. Browsers drop what stands behind `#` when
// a page only refreshes (Chromium, measured), and that is the version of the data that a picture was made from.
const link = document.querySelector('a');
if (link) location.replace(link.href + location.hash);
