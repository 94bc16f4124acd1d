import { chunkOf } from './rewrite/chunks';
import { rewritePlugin } from './rewrite/rewrite-plugin';
import { rewriteDependencies, rewriteServedPage } from './rewrite/rewrite-while-developing';

interface PanelBuild {
  plugins?: unknown[];
  optimizeDeps?: { esbuildOptions?: { plugins?: unknown[] } };
  build?: { rollupOptions?: { output?: object } };
}

/** Strapi hands its Vite configuration over here before it builds or serves the panel. */
export default (config: PanelBuild): PanelBuild => {
  const bundling = config.optimizeDeps?.esbuildOptions;
  const rollup = config.build?.rollupOptions;
  return {
    ...config,
    plugins: [...(config.plugins ?? []), rewritePlugin(), rewriteServedPage()],
    optimizeDeps: {
      ...config.optimizeDeps,
      esbuildOptions: { ...bundling, plugins: [...(bundling?.plugins ?? []), rewriteDependencies()] },
    },
    build: {
      ...config.build,
      rollupOptions: {
        ...rollup,
        output: { ...rollup?.output, manualChunks: chunkOf, onlyExplicitManualChunks: true },
      },
    },
  };
};
