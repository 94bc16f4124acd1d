import { TestEnvironment } from 'jest-environment-node';

/** Outlives the test files of one worker, which each get a world of their own. */
const resting = [];

/** Gives the test files of a worker the server processes that earlier files have left (see server-processes.ts). */
export default class WarmServers extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.restingServers = resting;
  }

  /** What the browser's pages show at that moment, which no trace of a call tells. */
  async handleTestEvent({ name }) {
    if (name === 'test_fn_failure') await this.global.tellOfPages?.();
  }
}
