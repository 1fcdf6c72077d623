/** Serves `tests/bundle/pages/*.html` with the strict headers that they name: `<meta name="test-policy" content="…">`. */
export function hostPages() {
  return {
    name: 'host-pages',
    transform(context) {
      if (!context.path.startsWith('/tests/bundle/pages/')) return;
      const policy = /<meta name="test-policy" content="([^"]+)"/.exec(context.body)?.[1];
      if (policy) context.set('content-security-policy', policy);
    },
  };
}
