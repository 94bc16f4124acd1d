import { rewritePage } from '../../../src/admin/rewrite/page';
import { rewritePlugin } from '../../../src/admin/rewrite/rewrite-plugin';
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
