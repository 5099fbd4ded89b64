import { LifecycleService, LoggerService } from '@backstage/backend-plugin-api';

const nothing = () => {};

/** Says nothing unless something is wrong. */
export const logger: LoggerService = {
  error: (message, meta) => console.error(message, meta ?? ''),
  warn: message => console.warn(String(message)),
  info: nothing,
  debug: nothing,
  child: () => logger,
};

export const lifecycle: LifecycleService = {
  addStartupHook: nothing,
  addShutdownHook: nothing,
};
