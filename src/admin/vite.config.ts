import { rewritePlugin } from './rewrite/rewrite-plugin';

interface PanelBuild {
  plugins?: unknown[];
}

/** Strapi hands its Vite configuration over here before it builds the panel. */
export default (config: PanelBuild): PanelBuild => ({
  ...config,
  plugins: [...(config.plugins ?? []), rewritePlugin()],
});
