// Notes what the elements show, frame by frame, as a reader would see it.
window.shown = '';
(function look() {
  for (const element of document.querySelectorAll('dv-offence-trend')) {
    window.shown += element.shadowRoot ? element.shadowRoot.textContent : '';
  }
  requestAnimationFrame(look);
})();
