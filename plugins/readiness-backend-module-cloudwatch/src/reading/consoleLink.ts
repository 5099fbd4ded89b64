import { arnOf } from './arn';

const HOSTS: Record<string, string> = {
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

/** Where an alarm is shown in the console. */
export function consoleLink(arn: string | undefined): string | undefined {
  const { partition = '', region, resource } = arnOf(arn ?? '') ?? {};
  if (!region || !resource?.startsWith('alarm:')) return undefined;
  const host = HOSTS[partition] ?? 'console.aws.amazon.com';
  const name = encodeURIComponent(resource.slice('alarm:'.length));
  return `https://${region}.${host}/cloudwatch/home?region=${region}#alarmsV2:alarm/${name}`;
}
