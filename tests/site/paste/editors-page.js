// Visual editors as their makers' first examples set them up: nothing is added for our sake. Bundled, and run in a page.
import {
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  Heading,
  ImageBlock,
  ImageCaption,
  ImageInline,
  ImageToolbar,
  Link,
  LinkImage,
  List,
  Paragraph,
  PasteFromOffice,
} from 'ckeditor5';
import { DOMSerializer } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';
import 'trix';

/** Each on an element of its own: where one pastes, how it is emptied, and what it saves. */
const EDITORS = {
  'CKEditor 5': async (place) => {
    const writing = [Essentials, Paragraph, Bold, Link, List, Heading, BlockQuote, PasteFromOffice];
    const pictures = [ImageBlock, ImageInline, ImageCaption, ImageToolbar, LinkImage];
    const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins: [...writing, ...pictures] });
    return {
      place: editor.editing.view.getDomRoot(),
      clear: () => editor.setData(''),
      saved: () => editor.getData(),
    };
  },
  'Quill 2': (place) => {
    const editor = new Quill(place);
    // As most sites save it. `getSemanticHTML` makes every space one that does not break, of whatever is written in it.
    return { place: editor.root, clear: () => editor.setText(''), saved: () => editor.root.innerHTML };
  },
  'Trix 2': async (place) => {
    const element = document.createElement('trix-editor');
    const started = new Promise((resolve) => element.addEventListener('trix-initialize', resolve, { once: true }));
    place.append(element);
    await started;
    return { place: element, clear: () => element.editor.loadHTML(''), saved: () => element.value };
  },
  ProseMirror: (place) => {
    const empty = () => EditorState.create({ schema });
    const view = new EditorView(place, { state: empty() });
    const serializer = DOMSerializer.fromSchema(schema);
    return {
      place: view.dom,
      clear: () => view.updateState(empty()),
      saved: () => {
        const written = document.createElement('div');
        written.append(serializer.serializeFragment(view.state.doc.content));
        return written.innerHTML;
      },
    };
  },
};

/** What each saves of each snippet, pasted as a browser pastes what was copied from a page. */
window.pasteIntoAll = async (snippets) => {
  const results = {};
  for (const [name, start] of Object.entries(EDITORS)) {
    const place = document.createElement('div');
    document.body.append(place);
    const editor = await start(place);
    results[name] = {};
    for (const [form, html] of Object.entries(snippets)) {
      editor.clear();
      editor.place.focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', html);
      const options = { bubbles: true, cancelable: true };
      // What nobody took at the paste, a browser is about to insert, and says so.
      if (editor.place.dispatchEvent(new ClipboardEvent('paste', { clipboardData, ...options }))) {
        const inserted = { inputType: 'insertFromPaste', dataTransfer: clipboardData, ...options };
        editor.place.dispatchEvent(new InputEvent('beforeinput', inserted));
      }
      // Some take it in a later frame.
      for (let frame = 0; frame < 3; frame++)
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      results[name][form] = editor.saved();
    }
  }
  return results;
};
