import { SignalsOf } from '../signals/createRecogniser';

/** What the installation says of how alarms are judged. */
export interface AlarmOptions {
  isCritical(severity: string): boolean;
  isInformational(severity: string): boolean;
  /** By its name: it fires for as long as monitoring works. */
  isDeadMan(title: string): boolean;
  signalsOf: SignalsOf;
  /** For how long something has to stay worse before it counts; milliseconds. */
  settle: number;
  /** The same text, the same answers: for what is kept to be worked out anew when this changes. */
  fingerprint: string;
}
