/** Drops what users cannot reach, and names the files as they are published, in one order. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    // Files are found in the order of the disk.
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of modules) {
      module.path = published(module.path);
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module) declaration.module = published(declaration.module);
      }
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({ privacy, static: isStatic, name }) =>
            !privacy && !isStatic && name !== 'tableOpen' && name !== 'toggleTable',
        );
      }
    }
  },
});

export default {
  globs: ['src/*/element.ts', 'src/ui/dv-element.ts', 'src/ui/events.ts', 'src/core/data-error.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};
