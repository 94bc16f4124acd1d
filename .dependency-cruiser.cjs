const PANEL = '^src/(admin|plugins/[^/]+/admin)/';

/** The rules of docs/architecture.md that a machine can watch. Types count as dependencies too. */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'src/domain holds rules without Strapi, input, output or a clock: it imports only itself.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'plugins-meet-in-contracts',
      comment: "A plugin sees of another only shared/contract; at run time it calls pluginApi(strapi, '…').",
      severity: 'error',
      from: { path: '^src/plugins/([^/]+)/' },
      to: { path: '^src/plugins/(?!$1/)[^/]+/', pathNot: '^src/plugins/[^/]+/shared/contract\\.ts$' },
    },
    {
      name: 'contracts-are-types-between-plugins',
      comment:
        "Of another plugin's contract only types are taken (import type): code of two plugins never mixes.",
      severity: 'error',
      from: { path: '^src/plugins/([^/]+)/' },
      to: { path: '^src/plugins/(?!$1/)[^/]+/shared/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'plugins-are-closed',
      comment: 'Code outside a plugin takes from it only what it shares.',
      severity: 'error',
      from: { path: '^(src/(?!plugins/)|config/|database/)' },
      to: { path: '^src/plugins/[^/]+/(server|admin)/' },
    },
    {
      name: 'panel-without-server',
      comment: 'The panel runs in a browser: of the server it knows the pure rules and the shared types.',
      severity: 'error',
      // These two run where the panel is built, not in it.
      from: { path: PANEL, pathNot: '^src/admin/(vite\\.config|rewrite/rewrite-while-developing)\\.ts$' },
      to: { path: '^(src/(?!admin/|domain/|plugins/)|src/plugins/[^/]+/server/|config/|database/|scripts/)' },
    },
    {
      name: 'panel-without-node',
      severity: 'error',
      // These two run where the panel is built, not in it.
      from: { path: PANEL, pathNot: '^src/admin/(vite\\.config|rewrite/rewrite-while-developing)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'server-without-panel',
      severity: 'error',
      from: { path: '^(src|config|database)/', pathNot: PANEL },
      to: { path: PANEL },
    },
    {
      name: 'product-without-tests',
      comment: 'What runs in production imports neither tests nor commands.',
      severity: 'error',
      from: { path: '^(src|config|database)/' },
      to: { path: '^(tests|scripts|bench)/' },
    },
    {
      name: 'no-development-packages-in-production',
      severity: 'error',
      from: { path: '^(src|config|database)/', pathNot: '^src/admin/vite\\.config\\.ts$' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
    {
      name: 'no-cycles',
      comment:
        'A circle that only types close does not exist at run time: get-service.ts is typed by what it gives.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|types/generated)/|\\.(svg|png|css|json)$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types'],
    },
  },
};
