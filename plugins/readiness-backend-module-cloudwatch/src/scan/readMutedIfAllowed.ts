import { ScanContext } from 'backstage-plugin-readiness-node';
import { Asked } from '../aws/Asked';
import { CallFailed } from '../aws/CallFailed';
import { readMuted } from '../aws/readMuted';

/** Mute rules are younger than the policies that many accounts have: without leave, none is known. */
export async function readMutedIfAllowed(
  asked: Asked,
  { notify }: Pick<ScanContext, 'notify'>,
): Promise<Set<string>> {
  try {
    return await readMuted(asked);
  } catch (error) {
    if (!(error instanceof CallFailed && error.isRefusal)) throw error;
    notify({
      code: 'mute-rules-not-read',
      subject: asked.region,
      message:
        'Alarms that a mute rule keeps quiet are not known as silenced: allow cloudwatch:ListAlarmMuteRules and cloudwatch:GetAlarmMuteRule.',
    });
    return new Set();
  }
}
