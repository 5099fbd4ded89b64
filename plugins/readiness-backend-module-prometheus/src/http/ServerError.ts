/** That a server did not give the answer that was asked for. The message holds no credentials. */
export class ServerError extends Error {
  constructor(message: string, readonly status?: number) {
    super(message);
    this.name = 'ServerError';
  }

  /** It answered, and will not answer otherwise: what was asked is not there, or not for us. */
  get isRefusal(): boolean {
    return (
      this.status !== undefined && [401, 403, 404, 405].includes(this.status)
    );
  }
}
