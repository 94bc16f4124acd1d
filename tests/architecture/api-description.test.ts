import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type App, startApp } from '../helpers/app';

const TYPES = path.join(__dirname, '..', 'helpers', 'api-types.ts');

type Description = {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; parameters?: Array<{ name: string }> }>>;
  components: { schemas: Record<string, { properties: Record<string, object> }> };
};

let app: App;
let description: Description;

beforeAll(async () => {
  app = await startApp();
  description = (await app.http().get('/api/openapi.json').expect(200)).body;
});

/** The typed client, as openapi-typescript writes it from what the server says of itself. */
function generatedTypes(): string {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'gospublik-openapi-'));
  const [input, output] = [path.join(directory, 'openapi.json'), path.join(directory, 'types.ts')];
  writeFileSync(input, JSON.stringify(description));
  const cli = path.join(__dirname, '..', '..', 'node_modules', 'openapi-typescript', 'bin', 'cli.js');
  execFileSync(process.execPath, [cli, input, '--output', output], { stdio: 'pipe' });
  return readFileSync(output, 'utf8');
}

describe('the description of the public API', () => {
  it('names every route the outside may call, and no other', async () => {
    const allowed = await app.run(async (strapi) => {
      const permissions = await strapi.db
        .query('plugin::users-permissions.permission')
        .findMany({ where: { role: { type: 'public' } } });
      const actions = permissions.map(({ action }: { action: string }) => action);
      const routers = Object.values(strapi.apis).flatMap((api) => Object.values(api.routes));
      return routers
        .flatMap((router) => (Array.isArray(router) ? router : router.routes))
        .filter(({ config }) => {
          const scope: string[] | undefined = config?.auth ? config.auth.scope : undefined;
          return scope?.every((action) => actions.includes(action));
        })
        .map((route) => `${route.method} /api${route.path.replace(/:(\w+)/g, '{$1}')}`);
    });
    const described = Object.entries(description.paths).flatMap(([route, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${route}`),
    );
    const probes = ['GET /healthz', 'GET /readyz'];
    expect(described.sort()).toEqual([...allowed, ...probes].sort());
  });

  it('names only routes that answer', async () => {
    for (const [route, operations] of Object.entries(description.paths)) {
      if (!('get' in operations) || route.includes('{')) continue;
      await app.http().get(route).expect(200);
    }
  });

  it('shows nothing of the staff and no internal field', () => {
    expect(Object.keys(description.components.schemas)).not.toContain('User');
    const fields = Object.values(description.components.schemas).flatMap(({ properties }) =>
      Object.keys(properties),
    );
    for (const hidden of [
      'createdBy',
      'updatedBy',
      'isPublic',
      'plannedPublicationAt',
      'provider',
      'locale',
    ]) {
      expect(fields).not.toContain(hidden);
    }
  });

  it('has a different operationId for each operation', () => {
    const ids = Object.values(description.paths).flatMap((operations) =>
      Object.values(operations).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is what tests/helpers/api-types.ts was made from (UPDATE_API_TYPES=1 makes it anew)', () => {
    const fresh = generatedTypes();
    if (process.env.UPDATE_API_TYPES === '1') writeFileSync(TYPES, fresh);
    expect(readFileSync(TYPES, 'utf8')).toBe(fresh);
  });
});
