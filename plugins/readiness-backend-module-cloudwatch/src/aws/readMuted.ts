import {
  GetAlarmMuteRuleCommand,
  ListAlarmMuteRulesCommand,
} from '@aws-sdk/client-cloudwatch';
import { Asked } from './Asked';
import { pagesOf } from './pagesOf';

/** Names of the alarms that a mute rule keeps quiet now. */
export async function readMuted(asked: Asked): Promise<Set<string>> {
  const muted = new Set<string>();
  for await (const rules of activeRules(asked)) {
    for (const rule of rules) {
      for (const name of await targetsOf(rule, asked)) muted.add(name);
    }
  }
  return muted;
}

function activeRules({ clients, call, abort: abortSignal }: Asked) {
  return pagesOf(async NextToken => {
    const answer = await call('ListAlarmMuteRules', () =>
      clients.cloudwatch.send(
        new ListAlarmMuteRulesCommand({ Statuses: ['ACTIVE'], NextToken }),
        { abortSignal },
      ),
    );
    const page = (answer.AlarmMuteRuleSummaries ?? []).flatMap(
      ({ AlarmMuteRuleArn }) => AlarmMuteRuleArn ?? [],
    );
    return { page, next: answer.NextToken };
  }, 'ListAlarmMuteRules');
}

async function targetsOf(
  arn: string,
  { clients, call, abort: abortSignal }: Asked,
): Promise<readonly string[]> {
  const AlarmMuteRuleName = arn.slice(arn.indexOf('alarm-mute-rule:') + 16);
  const rule = await call('GetAlarmMuteRule', () =>
    clients.cloudwatch.send(
      new GetAlarmMuteRuleCommand({ AlarmMuteRuleName }),
      { abortSignal },
    ),
  );
  return rule.MuteTargets?.AlarmNames ?? [];
}
