import { consoleLink } from './consoleLink';

describe('The link into the console', () => {
  it.each<[string | undefined, string | undefined]>([
    [
      'arn:aws:cloudwatch:eu-west-1:123456789012:alarm:too many/5xx',
      'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#alarmsV2:alarm/too%20many%2F5xx',
    ],
    [
      'arn:aws-cn:cloudwatch:cn-north-1:123456789012:alarm:a',
      'https://cn-north-1.console.amazonaws.cn/cloudwatch/home?region=cn-north-1#alarmsV2:alarm/a',
    ],
    ['arn:aws:cloudwatch:eu-west-1:123456789012:dashboard:a', undefined],
    ['a', undefined],
    [undefined, undefined],
  ])('of %s is %s', (arn, expected) => {
    expect(consoleLink(arn)).toBe(expected);
  });
});
