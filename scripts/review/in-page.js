// What the page does: counts, saves a file, goes on with a saved one, and warns who leaves without saving.
const form = document.querySelector('form');
const fields = [...document.querySelectorAll('[data-key]')].map((place) => ({
  key: place.dataset.key,
  language: place.dataset.language,
  text: place.querySelector('.words').textContent,
  tick: place.querySelector('input'),
  area: place.querySelector('textarea'),
}));
let isSaved = true;

function count(said = '') {
  const { value } = form.elements.language;
  document.body.dataset.reads = value;
  const mine = fields.filter(({ language }) => !value || language === value);
  const right = mine.filter(({ tick }) => tick.checked).length;
  const corrected = mine.filter(({ area }) => area.value).length;
  form.querySelector('output').textContent = `${right} of ${mine.length} right, ${corrected} corrected. ${said}`;
}

for (const { text, tick, area } of fields) {
  // Who corrects starts from what there is; who changes nothing has corrected nothing.
  area.addEventListener('focus', () => {
    area.value ||= text;
    area.rows = Math.max(2, Math.ceil(area.value.length / 36));
  });
  area.addEventListener('blur', () => {
    if (area.value.trim() === text.trim()) area.value = '';
    area.rows = area.value ? Math.ceil(area.value.length / 36) : 1;
    if (area.value) tick.checked = false;
    count();
  });
  tick.addEventListener('change', () => {
    if (tick.checked) area.value = '';
  });
}

document.addEventListener('input', ({ target }) => {
  if (target.name !== 'saved' && target.name !== 'language') isSaved = false;
});
document.addEventListener('change', () => count());

addEventListener('beforeunload', (event) => {
  if (isSaved) return;
  event.preventDefault();
  event.returnValue = '';
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const now = new Date();
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  const texts = fields.flatMap(({ key, language, text, tick, area }) => {
    const correction = area.value.trim() === text.trim() ? '' : area.value;
    if (correction) return [{ key, language, text, correction }];
    return tick.checked ? [{ key, language, text, right: true }] : [];
  });
  const review = {
    version: document.documentElement.dataset.version,
    reader: form.elements.reader.value.trim(),
    date: date.join('-'),
    texts,
  };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(review, null, 1)}\n`], { type: 'application/json' }));
  link.download = `review-${review.date}.json`;
  link.click();
  isSaved = true;
  count('Saved.');
});

/** Of what was said before, all that is still about the same words; a correction that was made since counts as right. */
function goOn({ reader, texts }) {
  const before = new Map(texts.map((each) => [`${each.language} ${each.key}`, each]));
  let changed = 0;
  for (const { key, language, text, tick, area } of fields) {
    const said = before.get(`${language} ${key}`);
    if (!said) continue;
    tick.checked = said.correction ? said.correction.trim() === text.trim() : said.right && said.text === text;
    area.value = said.correction && !tick.checked && said.text === text ? said.correction : '';
    if (!tick.checked && !area.value) changed += 1;
  }
  form.elements.reader.value ||= reader;
  count(changed ? `${changed} have changed since: please read them again.` : '');
}

form.elements.saved.addEventListener('change', async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  try {
    goOn(JSON.parse(await file.text()));
  } catch {
    count('That is no file that this page has saved.');
  }
});

count();
