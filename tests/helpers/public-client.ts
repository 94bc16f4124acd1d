import createClient from 'openapi-fetch';
import type { paths } from './api-types';
import type { App } from './app';

/** `{filters: {topic: {$eq: 'a'}}}` → `filters[topic][$eq]=a`; lists of words as `a,b`. */
function written(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return [`${name}=${value.map(encodeURIComponent).join(',')}`];
  if (typeof value !== 'object') return [`${name}=${encodeURIComponent(String(value))}`];
  return Object.entries(value).flatMap(([key, inner]) => written(`${name}[${key}]`, inner));
}

/** The public API as a frontend written in TypeScript sees it: paths, parameters and answers are typed. */
export const publicClient = (app: App) =>
  createClient<paths>({
    baseUrl: app.url,
    querySerializer: (query) =>
      Object.entries(query)
        .flatMap(([name, value]) => written(name, value))
        .join('&'),
  });
