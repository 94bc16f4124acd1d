import type { Core } from '@strapi/strapi';
import type { Task } from './task';

/** A task of any payload, as what runs it sees it. */
export type AnyTask = Pick<
  Task<never>,
  'name' | 'title' | 'maxAttempts' | 'backoffSeconds' | 'tick' | 'execute'
>;

const registries = new WeakMap<Core.Strapi, Map<string, AnyTask>>();

/** Makes tasks known to this process; called in `register` of the plugin that owns them. */
export function registerTasks(strapi: Core.Strapi, tasks: readonly AnyTask[]): void {
  const known = registries.get(strapi) ?? new Map<string, AnyTask>();
  for (const task of tasks) {
    if (known.has(task.name)) throw new Error(`Task ${task.name} is registered twice`);
    known.set(task.name, task);
  }
  registries.set(strapi, known);
}

/** Every task of every plugin, by name; complete once all plugins have registered. */
export function tasksOf(strapi: Core.Strapi): ReadonlyMap<string, AnyTask> {
  return registries.get(strapi) ?? new Map();
}
