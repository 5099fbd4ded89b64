import { Call } from './callsOf';
import { Clients } from './createClients';

/** The region that a scan asks. */
export interface Asked {
  region: string;
  clients: Clients;
  call: Call;
  /** Given to every request. */
  abort: AbortSignal;
}
