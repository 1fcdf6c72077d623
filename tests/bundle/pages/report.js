// Tells what happens on a page that nobody can look into, when the page around asks. Runs before anything else on it.
(() => {
  const heard = [];
  addEventListener('error', (event) => heard.push('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => heard.push('rejection: ' + event.reason));
  for (const method of ['error', 'warn']) console[method] = (...words) => heard.push(method + ': ' + words.join(' '));
  const element = () => document.querySelector('main > *');
  const shadow = () => element() && element().shadowRoot;
  const buttons = () => (shadow() ? [...shadow().querySelectorAll('.toolbar button, .panel button')] : []);
  const report = () => ({
    heard,
    origin: self.origin,
    state: element() && element().getAttribute('state'),
    buttons: buttons().map((button) => button.textContent.trim()),
    panel:
      shadow() && shadow().querySelector('.panel textarea') ? shadow().querySelector('.panel textarea').value : null,
    text: document.body.textContent + (shadow() ? shadow().textContent : ''),
    address: location.href,
  });
  addEventListener('message', ({ data, source }) => {
    if (!data || !data.ask) {
      // A page that is not framed would hear itself.
      heard.push('message: ' + JSON.stringify(data));
      return;
    }
    // Its address is fetched when the notes are opened.
    if (data.press === 'a source' && shadow().querySelector('.notes').hidden)
      shadow().querySelector('.notes-button').click();
    const button =
      data.press === 'a source'
        ? shadow().querySelector('.notes a[href]')
        : buttons().find(({ textContent }) => textContent.trim() === data.press);
    if (button) button.click();
    source.postMessage({ report: report() }, '*');
  });
})();
