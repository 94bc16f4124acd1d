// A browser on a busy machine misses a moment now and then. The first failure is printed, so that it is not forgotten.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
