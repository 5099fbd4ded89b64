import { CheckDefinition, DefinitionSet, FactStates } from '../../model';
import { createPredicateCompiler } from '../entity/predicates';
import { aContext } from '../__testUtils__/context';
import {
  aCheck,
  aDefinitionSet,
  aFact,
  isTrue,
} from '../__testUtils__/definitions';
import { ago, aWaiver, DAY, NOW, nothing, seen } from '../__testUtils__/input';
import { compileChecks } from './compileChecks';
import { CompiledCheck } from './compiledCheck';
import { CheckContext } from './context';
import { judgeCheck } from './judgeCheck';

const FACTS = [
  aFact('alarms/exist'),
  aFact('alarms/routed'),
  aFact('docs/runbook'),
  aFact('docs/date', { type: 'instant' }),
];
const EXIST = aCheck('alarms-exist', isTrue('alarms/exist'));
const ROUTED = aCheck('alarms-routed', isTrue('alarms/routed'), {
  requires: 'alarms-exist',
});
const QUIET = aCheck('alarms-quiet', isTrue('alarms/routed'), {
  requires: 'alarms-routed',
});

type Rest = Parameters<typeof aContext>[2];

function judge(
  id: string,
  facts: FactStates,
  checks: CheckDefinition[] = [EXIST, ROUTED, QUIET],
  rest: Rest = {},
) {
  const compiled = compile(aDefinitionSet(FACTS, checks, []));
  return judgeCheck(check(compiled, id), aContext(facts, FACTS, rest));
}

function compile(definitions: DefinitionSet) {
  return compileChecks(definitions, createPredicateCompiler());
}

function check(compiled: ReadonlyMap<string, CompiledCheck>, id: string) {
  const found = compiled.get(id);
  if (!found) throw new Error(`no check ${id}`);
  return found;
}

const yes = seen(true);
const no = seen(false);

describe('judgeCheck', () => {
  it('judges a check once, however often it is asked', () => {
    const compiled = compile(aDefinitionSet(FACTS, [EXIST], []));
    const context: CheckContext = aContext({ 'alarms/exist': yes }, FACTS);
    const exist = check(compiled, 'alarms-exist');
    expect(judgeCheck(exist, context)).toBe(judgeCheck(exist, context));
  });

  it('says why it fails in the words of the definition', () => {
    expect(judge('alarms-exist', { 'alarms/exist': no }).outcome).toMatchObject(
      {
        status: 'fail',
        reason: { code: 'condition', text: 'alarms-exist does not hold' },
        evidence: [{ fact: 'alarms/exist', status: 'fail' }],
      },
    );
  });

  it('names the facts about which nothing can be said', () => {
    const both = aCheck('both', {
      all: [isTrue('alarms/exist'), isTrue('docs/runbook')],
    });
    const facts = { 'alarms/exist': yes, 'docs/runbook': nothing('unmapped') };
    expect(judge('both', facts, [both]).outcome).toMatchObject({
      status: 'unknown',
      reason: 'unmapped',
      missing: ['docs/runbook'],
    });
  });

  it('does not apply where its predicate says so, whatever the facts', () => {
    const apis = { ...EXIST, appliesTo: { kind: 'API' } };
    expect(judge('alarms-exist', {}, [apis])).toMatchObject({
      outcome: { status: 'not-applicable', reason: { code: 'applicability' } },
      flipsAt: Infinity,
    });
  });

  it('waits for launch, but not where it cannot be judged at all', () => {
    const later = { ...EXIST, afterLaunch: true };
    const facts = { 'alarms/exist': yes };
    const before = { preLaunch: true };
    expect(judge('alarms-exist', facts, [later], before)).toMatchObject({
      outcome: { status: 'unknown', reason: 'not-yet' },
      waitsFor: 'time',
    });
    expect(judge('alarms-exist', facts, [later]).outcome.status).toBe('pass');
    const { outcome } = judge('alarms-exist', facts, [later], {
      ...before,
      connected: new Set(),
    });
    expect(outcome).toMatchObject({ reason: 'no-source' });
  });

  it('turns a defect into an error of this check alone', () => {
    const broken = aCheck('broken', isTrue('alarms/unheard-of'));
    const facts = { 'alarms/exist': yes };
    expect(judge('broken', facts, [EXIST, broken])).toMatchObject({
      outcome: { status: 'error', message: 'unknown fact "alarms/unheard-of"' },
      waitsFor: 'platform',
    });
    const other = judge('alarms-exist', facts, [EXIST, broken]);
    expect(other.outcome.status).toBe('pass');
  });

  it('turns an exception into an error of this check alone', () => {
    const compiled = compile(aDefinitionSet(FACTS, [EXIST], []));
    const exist = {
      ...check(compiled, 'alarms-exist'),
      appliesTo: () => {
        throw new Error('out of cheese');
      },
    };
    const { outcome } = judgeCheck(exist, aContext({}, FACTS));
    expect(outcome).toEqual({ status: 'error', message: 'out of cheese' });
  });

  it('refuses a circle instead of hanging', () => {
    const circle = [{ ...EXIST, requires: 'alarms-quiet' }, ROUTED, QUIET];
    for (const { id } of circle) {
      expect(judge(id, {}, circle).outcome).toMatchObject({
        status: 'error',
        message: expect.stringContaining('circle'),
      });
    }
  });

  it('hands the defect of a circle on to what requires it', () => {
    const circle = [{ ...EXIST, requires: 'alarms-exist' }, ROUTED];
    expect(judge('alarms-routed', {}, circle).outcome.status).toBe('error');
  });

  it('refuses to require what does not exist', () => {
    expect(judge('alarms-routed', {}, [ROUTED]).outcome).toMatchObject({
      status: 'error',
      message: 'requires unknown check "alarms-exist"',
    });
  });
});

describe('what requires another check', () => {
  it('is judged by itself while that one passes', () => {
    const facts = { 'alarms/exist': yes, 'alarms/routed': no };
    const { outcome, raw } = judge('alarms-routed', facts);
    expect(outcome).toMatchObject({
      status: 'fail',
      reason: { code: 'condition' },
    });
    expect(raw.foldedUnder).toEqual([]);
  });

  it('fails with it, without evidence of its own', () => {
    const facts = { 'alarms/exist': no, 'alarms/routed': yes };
    const { outcome, raw } = judge('alarms-routed', facts);
    expect(outcome).toEqual({
      status: 'fail',
      reason: { code: 'requires', text: 'alarms-exist does not hold' },
      evidence: [],
    });
    expect(raw.foldedUnder).toEqual(['alarms-exist']);
  });

  it('is folded under the root of a chain', () => {
    const { raw, outcome } = judge('alarms-quiet', { 'alarms/exist': no });
    expect(outcome.status).toBe('fail');
    expect(raw.foldedUnder).toEqual(['alarms-exist', 'alarms-routed']);
  });

  it('is unknown with it, for the same reason', () => {
    const facts = { 'alarms/exist': nothing('unmapped') };
    expect(judge('alarms-routed', facts)).toMatchObject({
      outcome: {
        status: 'unknown',
        reason: 'unmapped',
        missing: ['alarms/exist'],
        evidence: [],
      },
      waitsFor: 'owner',
    });
  });

  it('is an error with it', () => {
    const { outcome } = judge('alarms-routed', { 'alarms/exist': seen('?') });
    expect(outcome.status).toBe('error');
  });

  it('does not apply where that one does not', () => {
    const apis = { ...EXIST, appliesTo: { kind: 'API' } };
    const { outcome } = judge('alarms-routed', {}, [apis, ROUTED]);
    expect(outcome.status).toBe('not-applicable');
  });

  it('cannot be judged where that one cannot', () => {
    const needs = aCheck('needs', isTrue('docs/runbook'), {
      requires: 'alarms-exist',
    });
    const { raw } = judge('needs', { 'docs/runbook': yes }, [EXIST, needs], {
      connected: new Set(['docs']),
    });
    expect(raw.unconnected).toEqual(['alarms']);
  });

  it('can pass only if both can', () => {
    const unmapped = nothing('unmapped');
    const can = (exist: typeof yes, routed: typeof yes) =>
      judge('alarms-routed', { 'alarms/exist': exist, 'alarms/routed': routed })
        .raw.canPass;
    expect(can(unmapped, unmapped)).toBe(true);
    expect(can(unmapped, no)).toBe(false);
    expect(can(no, yes)).toBe(false);
  });

  it('changes when that one does', () => {
    const dated = aCheck('dated', {
      fact: 'docs/date',
      operator: 'within',
      value: { days: 30 },
    });
    const needs = { ...EXIST, requires: 'dated' };
    const facts = { 'docs/date': seen(ago(DAY)), 'alarms/exist': yes };
    const { flipsAt } = judge('alarms-exist', facts, [dated, needs]);
    expect(flipsAt).toBe(NOW + 29 * DAY);
  });
});

describe('a waiver of a check', () => {
  const waived = [aWaiver('alarms-exist')];

  it('covers what is folded under it, as long as the facts say why', () => {
    for (const exist of [no, nothing('unmapped'), nothing('not-yet')]) {
      const facts = { 'alarms/exist': exist, 'alarms/routed': no };
      const quiet = judge('alarms-quiet', facts, undefined, { waived });
      expect(quiet.outcome).toMatchObject({
        status: 'waived',
        waiver: { id: 'waiver-of-alarms-exist' },
      });
    }
  });

  it('does not cover it when a fact is merely lost', () => {
    const facts = { 'alarms/routed': no };
    const exist = judge('alarms-exist', facts, undefined, { waived });
    const routed = judge('alarms-routed', facts, undefined, { waived });
    expect(exist.outcome.status).toBe('waived');
    expect(routed.outcome.status).toBe('unknown');
    expect(routed.waitsFor).toBe('platform');
  });

  it('does not cover what fails by itself', () => {
    const facts = { 'alarms/exist': yes, 'alarms/routed': no };
    const routed = judge('alarms-routed', facts, undefined, { waived });
    expect(routed.outcome.status).toBe('fail');
  });

  it('remembers whose move it is underneath', () => {
    const facts = { 'alarms/exist': no };
    const exist = judge('alarms-exist', facts, undefined, { waived });
    expect(exist.waitsFor).toBe('owner');
  });

  it('does not cover what nobody can judge here', () => {
    const { outcome } = judge('alarms-exist', {}, undefined, {
      waived,
      connected: new Set(),
    });
    expect(outcome).toMatchObject({ status: 'unknown', reason: 'no-source' });
  });
});
