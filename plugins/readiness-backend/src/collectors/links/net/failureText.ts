import { isError } from '@backstage/errors';

const TEXTS: Record<string, string> = {
  ENOTFOUND: 'The name of the host could not be resolved',
  EAI_AGAIN: 'The name of the host could not be resolved',
  ECONNREFUSED: 'The host accepts no connection',
  ECONNRESET: 'The host closed the connection',
  EPIPE: 'The host closed the connection',
  UND_ERR_SOCKET: 'The host closed the connection',
  EHOSTUNREACH: 'The host cannot be reached',
  ENETUNREACH: 'The host cannot be reached',
  ETIMEDOUT: 'The host did not answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'The host did not answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'The host did not answer in time',
  UND_ERR_BODY_TIMEOUT: 'The host did not answer in time',
};

/** Codes of OpenSSL, as Node.js passes them on. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO/;

/** Why a host could not be asked. The same cause has the same words: no ports, no addresses, no times. */
export function failureText(error: unknown): string {
  const code = codeOf(error);
  if (TEXTS[code]) return TEXTS[code];
  if (CERTIFICATE.test(code)) {
    return 'The host’s certificate or encryption was not accepted';
  }
  return isTimeout(error)
    ? TEXTS.ETIMEDOUT
    : 'The host answered nothing that can be understood';
}

/** Several addresses were tried, or the error was wrapped: the first cause that has a code. */
function codeOf(error: unknown): string {
  if (!isError(error)) return '';
  const { code, cause, errors } = error;
  if (typeof code === 'string') return code;
  return codeOf(Array.isArray(errors) ? errors[0] : cause);
}

function isTimeout(error: unknown): boolean {
  return isError(error) && error.name === 'TimeoutError';
}
