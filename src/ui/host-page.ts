/**
 * The document as the browser made it. Markup that has a name stands in place of a property of the same name:
 * `document.currentScript` is a stranger's picture where a comment holds `<img name="currentScript">`.
 */
export const hostPage = new Proxy({} as Document, {
  get(_, name) {
    const value: unknown = Reflect.get(Document.prototype, name, document);
    return typeof value === 'function' ? (value.bind(document) as unknown) : value;
  },
});
