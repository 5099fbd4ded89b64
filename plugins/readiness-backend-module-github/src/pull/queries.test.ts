import { parse, validate } from 'graphql';
import { githubSchema } from '../__testUtils__/FakeGithub';
import { detailQuery } from './detailQuery';
import { Ask, listQuery } from './listQuery';

const problems = (text: string) =>
  validate(githubSchema(), parse(text)).map(({ message }) => message);

const ask = (name: string, after: Ask['after']): Ask => ({
  repository: { host: 'github.com', owner: 'acme', name },
  after,
});

describe('the queries', () => {
  it('are valid by the schema that GitHub publishes', () => {
    const { text, variables } = listQuery([
      ask('payments', { deployments: null, pullRequests: 'Y3Vyc29y' }),
      ask('orders', { deployments: 'Y3Vyc29y' }),
    ]);
    expect(problems(text)).toEqual([]);
    expect(variables).toEqual({
      owner0: 'acme',
      name0: 'payments',
      deployments0: null,
      pullRequests0: 'Y3Vyc29y',
      owner1: 'acme',
      name1: 'orders',
      deployments1: 'Y3Vyc29y',
    });
    expect(problems(detailQuery(['DE_kwDOA']).text)).toEqual([]);
  });

  it('would be told wrong by it', () => {
    expect(problems('{ rateLimit { left } }')).toHaveLength(1);
  });
});
