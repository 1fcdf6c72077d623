import { build } from 'esbuild';

/** Serves each named package as one module that esbuild bundles once. */
export function prebundle(packages) {
  const bundles = new Map();
  const bundle = (name) =>
    build({
      entryPoints: [name],
      bundle: true,
      format: 'esm',
      write: false,
      platform: 'browser',
      target: 'es2022',
      logLevel: 'silent',
    });
  return {
    name: 'prebundle',
    resolveImport: ({ source }) => (packages.includes(source) ? `/__prebundle__/${source}.js` : undefined),
    async serve({ path }) {
      const name = /^\/__prebundle__\/(.+)\.js$/.exec(path)?.[1];
      if (!packages.includes(name)) return undefined;
      if (!bundles.has(name)) bundles.set(name, bundle(name));
      return { body: (await bundles.get(name)).outputFiles[0].text, type: 'js' };
    },
  };
}
