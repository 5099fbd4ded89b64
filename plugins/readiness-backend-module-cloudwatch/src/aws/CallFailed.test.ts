import { CallFailed } from './CallFailed';

const failed = (name: string, message: string) =>
  new CallFailed(
    'DescribeAlarms',
    'eu-west-1',
    Object.assign(new Error(message), { name }),
  );

describe('A call that went wrong', () => {
  it.each([
    [
      'ThrottlingException',
      'Rate exceeded',
      'ThrottlingException, Rate exceeded',
    ],
    ['Error', 'There is no AWS integration', 'There is no AWS integration'],
    ['TimeoutError', '', 'TimeoutError'],
    [
      'ValidationError',
      'First\nx-amz-security-token: abc',
      'ValidationError, First',
    ],
    [
      'SignatureDoesNotMatch',
      'x-amz-security-token: abc',
      'SignatureDoesNotMatch',
    ],
    [
      'InvalidSignatureException',
      'x-amz-security-token: abc',
      'InvalidSignatureException',
    ],
  ])(
    'is told without anything of the credentials: %s',
    (name, message, told) => {
      expect(failed(name, message).message).toBe(
        `DescribeAlarms in eu-west-1: ${told}`,
      );
    },
  );

  it.each([
    ['AccessDenied', true],
    ['AccessDeniedException', true],
    ['UnknownOperationException', true],
    ['ThrottlingException', false],
  ])('by %s is a refusal: %s', (name, expected) => {
    expect(failed(name, 'No').isRefusal).toBe(expected);
  });
});
