// Visual editors by the button that shows their code, which an author is told to press. Bundled, and run in a page.
import {
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  Heading,
  HtmlEmbed,
  ImageBlock,
  ImageCaption,
  ImageInline,
  Link,
  LinkImage,
  List,
  Paragraph,
  SourceEditing,
} from 'ckeditor5';

const USUAL = [
  Essentials,
  Paragraph,
  Bold,
  Link,
  List,
  Heading,
  BlockQuote,
  ImageBlock,
  ImageInline,
  ImageCaption,
  LinkImage,
];

async function ckeditor(...plugins) {
  const place = document.createElement('div');
  document.body.append(place);
  return ClassicEditor.create(place, { licenseKey: 'GPL', plugins: [...USUAL, ...plugins] });
}

/** Writes into a field as a hand does, so that whoever listens hears of it. */
function write(field, text) {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const VIEWS = {
  'CKEditor 5, source': async () => {
    const editor = await ckeditor(SourceEditing);
    const source = editor.plugins.get('SourceEditing');
    return (html) => {
      source.isSourceEditingMode = true;
      write(editor.ui.element.querySelector('.ck-source-editing-area textarea'), html);
      source.isSourceEditingMode = false;
      return editor.getData();
    };
  },
  'CKEditor 5, HTML embed': async () => {
    const editor = await ckeditor(HtmlEmbed);
    return (html) => {
      editor.setData('');
      editor.execute('htmlEmbed', html);
      return editor.getData();
    };
  },
  'TinyMCE, source': async () => {
    const place = document.createElement('textarea');
    document.body.append(place);
    const set = { license_key: 'gpl', skin: false, content_css: false, promotion: false };
    const [editor] = await window.tinymce.init({ target: place, plugins: 'code', ...set });
    return (html) => {
      editor.execCommand('mceCodeEditor');
      write(document.querySelector('.tox-dialog textarea'), html);
      [...document.querySelectorAll('.tox-dialog__footer button')].at(-1).click();
      return editor.getContent();
    };
  },
};

/** What each saves of each snippet that is put into its code. */
window.putIntoSources = async (snippets) => {
  const results = {};
  for (const [name, start] of Object.entries(VIEWS)) {
    const saved = await start();
    results[name] = {};
    for (const [form, html] of Object.entries(snippets)) results[name][form] = await saved(html);
  }
  return results;
};
