import { CallFailed } from './CallFailed';

/** Makes one call: what is thrown says which it was. */
export type Call = <T>(operation: string, make: () => Promise<T>) => Promise<T>;

/** Calls of one scan of a region; none is begun once it must stop. */
export function callsOf(region: string, abort: AbortSignal): Call {
  return async (operation, make) => {
    abort.throwIfAborted();
    try {
      return await make();
    } catch (error) {
      abort.throwIfAborted();
      throw new CallFailed(operation, region, error as Error);
    }
  };
}
