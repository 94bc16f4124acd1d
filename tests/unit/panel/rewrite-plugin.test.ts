import path from 'node:path';
import { rewritePage } from '../../../src/admin/rewrite/page';
import { preloadImports } from '../../../src/admin/rewrite/preload';
import { rewritePlugin } from '../../../src/admin/rewrite/rewrite-plugin';
import { rewriteDependencies } from '../../../src/admin/rewrite/rewrite-while-developing';
import { rewrites } from '../../../src/admin/rewrite/rewrites';

const banner = '/app/node_modules/@strapi/admin/dist/admin/admin/src/components/MediaLibraryBanner.mjs';

describe('the rewriting of the panel', () => {
  it('replaces a text in the module it is meant for', () => {
    const result = rewritePlugin().transform('const MediaLibraryBanner = ()=>{ draw(); };', banner);
    expect(result?.code).toBe('const MediaLibraryBanner = ()=>{ return null; draw(); };');
  });

  it('leaves other modules alone', () => {
    expect(
      rewritePlugin().transform('const MediaLibraryBanner = ()=>{}', '/app/src/admin/app.tsx'),
    ).toBeNull();
  });

  it('stops the build when a text has moved', () => {
    expect(() => rewritePlugin().transform('const NewBanner = 1;', banner)).toThrow(
      /no longer in .*MediaLibraryBanner/,
    );
  });

  it('stops the build when a module has left the panel', () => {
    expect(() => rewritePlugin().buildEnd()).toThrow(rewrites[0]?.file);
  });

  it('does not hide a failure that came before', () => {
    expect(() => rewritePlugin().buildEnd(new Error('syntax'))).not.toThrow();
  });

  it('stops the build when the start page is not as it was', () => {
    expect(() => rewritePage('<html>')).toThrow(/no longer in index.html/);
  });
});

describe('the start page', () => {
  const bundle = {
    'strapi-1.js': { isEntry: true, imports: ['lodash-2.js', 'zod-3.js'] },
    'zod-3.js': { imports: ['shared-4.js', 'lodash-2.js'] },
    'page-5.js': { imports: ['strapi-1.js'] },
  };
  const html = '<head></head><script type="module" src="/admin/strapi-1.js"></script>';

  it('asks for what the first file imports, and for nothing of single pages', () => {
    const links = preloadImports(html, bundle).match(/(?<=modulepreload" href=")[^"]+/g);
    expect(links).toEqual(['/admin/lodash-2.js', '/admin/zod-3.js', '/admin/shared-4.js']);
  });

  it('stops the build when it does not name the first file', () => {
    expect(() => preloadImports('<head></head>', bundle)).toThrow(/no first file/);
  });
});

describe('the rewriting while developing', () => {
  type Load = (args: { path: string }) => Promise<{ contents: string } | undefined>;
  const bundling = { filter: /./, load: (async () => undefined) as Load };
  rewriteDependencies().setup({
    onLoad: ({ filter }, load) => {
      bundling.filter = filter;
      bundling.load = load;
    },
  });
  const installed = (file: string) => path.join(__dirname, '..', '..', '..', 'node_modules', file);

  it.each([...new Set(rewrites.map(({ file }) => file))])('reaches %s', async (file) => {
    expect(installed(file)).toMatch(bundling.filter);
    const { contents = '' } = (await bundling.load({ path: installed(file) })) ?? {};
    for (const { replace } of rewrites.filter((one) => one.file === file))
      expect(contents).toContain(replace);
  });

  it('leaves other packages to the bundler', () => {
    expect(installed('react/index.js')).not.toMatch(bundling.filter);
  });
});
