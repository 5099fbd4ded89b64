import { Condition, FactStates } from '../../model';
import { createPredicateCompiler } from '../entity/predicates';
import { subjectOf } from '../entity/subject';
import { aContext } from '../__testUtils__/context';
import { aFact, isTrue } from '../__testUtils__/definitions';
import { anEntity, nothing, seen, someTraits } from '../__testUtils__/input';
import { compileCondition } from './compileCondition';
import { judgeCondition } from './judgeCondition';

const a = isTrue('one/a');
const b = isTrue('two/b');
const c = isTrue('three/c');
const FACTS = [aFact('one/a'), aFact('two/b'), aFact('three/c')];

function judge(
  condition: Condition,
  facts: FactStates,
  { connected = ['one', 'two', 'three'], tier = 3 as 1 | 3 } = {},
) {
  const context = aContext(facts, FACTS, {
    connected: new Set(connected),
    subject: subjectOf(anEntity(), someTraits({ tier })),
  });
  return judgeCondition(
    compileCondition(condition, context.book, createPredicateCompiler()),
    context,
  );
}

const yes = seen(true);
const no = seen(false);
const both = { 'one/a': yes, 'two/b': yes };

describe('judgeCondition', () => {
  it('keeps a line of every comparison, in order, passed or not', () => {
    const { lines } = judge(
      { any: [a, { all: [b, c] }] },
      { 'one/a': yes, 'two/b': no },
    );
    expect(lines.map(line => [line.fact, line.status])).toEqual([
      ['one/a', 'pass'],
      ['two/b', 'fail'],
      ['three/c', 'unknown'],
    ]);
  });

  it.each<[Condition, FactStates, string]>([
    [{ not: a }, { 'one/a': yes }, 'fail'],
    [{ not: a }, { 'one/a': no }, 'pass'],
    [{ not: a }, {}, 'unknown'],
    [{ not: { not: a } }, { 'one/a': yes }, 'pass'],
    [{ not: { all: [a, b] } }, both, 'fail'],
    [{ not: { all: [a, b] } }, { 'one/a': no }, 'pass'],
    [{ not: { all: [a, b] } }, { 'one/a': yes }, 'unknown'],
    [{ not: { any: [a, b] } }, { 'one/a': no, 'two/b': no }, 'pass'],
    [{ not: { any: [a, b] } }, { 'one/a': yes }, 'fail'],
    [{ not: { any: [a, b] } }, { 'one/a': no }, 'unknown'],
  ])('%j of %j', (condition, facts, status) => {
    expect(judge(condition, facts).status).toBe(status);
  });

  it('chooses by the entity and its traits', () => {
    const condition = { if: { 'traits.tier': 1 }, then: a, else: b };
    const facts = { 'one/a': yes, 'two/b': no };
    expect(judge(condition, facts, { tier: 1 }).status).toBe('pass');
    expect(judge(condition, facts, { tier: 3 }).status).toBe('fail');
    expect(judge({ not: condition }, facts, { tier: 1 }).status).toBe('fail');
  });

  describe('without one of its sources', () => {
    const connected = ['one'];

    it.each<[string, Condition, string]>([
      ['a comparison of it', b, 'unconnected'],
      ['all of which one part needs it', { all: [a, b] }, 'unconnected'],
      ['any of which one part needs it', { any: [a, b] }, 'fail'],
      ['any of which all parts need it', { any: [b, c] }, 'unconnected'],
      ['not of it', { not: b }, 'unconnected'],
      [
        'none of these, one of which needs it',
        { not: { any: [a, b] } },
        'unconnected',
      ],
      [
        'not all of these, one of which needs it',
        { not: { all: [a, b] } },
        'pass',
      ],
      [
        'a choice that does not fall on it',
        { if: { 'traits.tier': 1 }, then: b, else: a },
        'fail',
      ],
      [
        'a choice that falls on it',
        { if: { 'traits.tier': 3 }, then: b, else: a },
        'unconnected',
      ],
      [
        'an option in all',
        { all: [a, { ...b, whereConnected: true }] },
        'fail',
      ],
      [
        'an option in any',
        { any: [a, { ...b, whereConnected: true }] },
        'fail',
      ],
      ['nothing but an option', { ...b, whereConnected: true }, 'left-out'],
      [
        'nothing but options',
        { any: [{ ...b, whereConnected: true }] },
        'left-out',
      ],
    ])('%s', (_name, condition, status) => {
      expect(judge(condition, { 'one/a': no }, { connected }).status).toBe(
        status,
      );
    });

    it('shows a way that is not open here, but not an option', () => {
      const shown = judge({ any: [b, a] }, { 'one/a': yes }, { connected });
      expect(shown.lines.map(line => line.seenText)).toEqual([
        'no source connected',
        'yes',
      ]);
      const option = { all: [{ ...b, whereConnected: true }, a] };
      const hidden = judge(option, { 'one/a': yes }, { connected });
      expect(hidden.lines.map(line => line.fact)).toEqual(['one/a']);
    });

    it('names only what is missing of all', () => {
      const { lines } = judge({ all: [a, b, c] }, {}, { connected });
      expect(lines.map(line => line.fact)).toEqual(['two/b', 'three/c']);
    });
  });

  it('asks an option as soon as its source is connected', () => {
    const option = { all: [a, { ...b, whereConnected: true }] };
    const facts = { 'one/a': yes, 'two/b': nothing('unmapped') };
    expect(judge(option, facts).status).toBe('unknown');
  });
});

describe('compileCondition', () => {
  it.each([
    [isTrue('one/z'), 'unknown fact "one/z"'],
    [{ fact: 'one/a', operator: 'is' }, 'unknown operator "is"'],
  ])('refuses %j', (condition, message) => {
    expect(() => judge(condition, {})).toThrow(message);
  });
});
