import {
  CheckDefinition,
  EvidenceKind,
  FactState,
  Report,
  ScorecardDefinition,
} from '../../model';
import { createEngine } from '../engine';
import { EvaluationInput } from '../input';
import {
  aCheck,
  aDefinitionSet,
  aFact,
  aLevel,
  aScorecard,
  isTrue,
} from './definitions';
import { anInput, aWaiver, nothing, seen } from './input';

/** How a check stands, in one word. */
const STATES = {
  pass: seen(true),
  fail: seen(false),
  unmapped: nothing('unmapped'),
  'not-answered': nothing('not-answered'),
  'insufficient-data': nothing('insufficient-data'),
  lost: undefined,
  broken: seen('neither true nor false'),
  unconnected: undefined,
} as const satisfies Record<string, FactState | undefined>;

export interface Row extends Partial<Omit<CheckDefinition, 'id' | 'when'>> {
  is: keyof typeof STATES;
  waived?: boolean;
  level?: string;
  weight?: number;
  kind?: EvidenceKind;
  effort?: number;
  /** A check of the set that the scorecard does not ask for. */
  outside?: boolean;
}

export type Rows = Record<string, Row>;

interface World {
  levels?: ScorecardDefinition['levels'];
  launchLevel?: string;
  input?: Partial<EvaluationInput>;
}

const LEVELS = ['bronze', 'silver', 'gold'].map(id => aLevel(id));

/** The report of one entity whose every check, named here, reads one fact of its own collector. */
export function reportOn(rows: Rows, world: World = {}): Report {
  const entries = Object.entries(rows);
  const engine = createEngine(
    aDefinitionSet(
      entries.map(([id, { kind = 'configured' }]) =>
        aFact(`${id}/ok`, { kind }),
      ),
      entries.map(([id, row]) => checkOf(id, row)),
      [scorecardOf(rows, world)],
    ),
  );
  const [report] = engine.evaluate(inputOf(rows, world));
  return report;
}

function checkOf(id: string, row: Row): CheckDefinition {
  const { requires, experimental, enforcedFrom, appliesTo, afterLaunch } = row;
  return {
    ...aCheck(id, isTrue(`${id}/ok`)),
    remediation: row.remediation ?? {
      text: `Fix ${id}`,
      effort: row.effort ?? 10,
    },
    ...(requires && { requires }),
    ...(experimental && { experimental }),
    ...(enforcedFrom && { enforcedFrom }),
    ...(appliesTo && { appliesTo }),
    ...(afterLaunch && { afterLaunch }),
  };
}

function scorecardOf(rows: Rows, { levels = LEVELS, launchLevel }: World) {
  const asked = Object.entries(rows).filter(([, { outside }]) => !outside);
  return aScorecard('ready', {
    levels,
    launchLevel,
    checks: Object.fromEntries(
      asked.map(([id, { level, weight = 1 }]) => [
        id,
        { level, weight, category: 'general' },
      ]),
    ),
  });
}

function inputOf(rows: Rows, { input }: World): EvaluationInput {
  const entries = Object.entries(rows);
  const facts = entries.flatMap(([id, { is }]) => {
    const state = STATES[is];
    return state ? [[`${id}/ok`, state]] : [];
  });
  return anInput(Object.fromEntries(facts), {
    connected: entries
      .filter(([, { is }]) => is !== 'unconnected')
      .map(([id]) => id),
    waivers: entries
      .filter(([, { waived }]) => waived)
      .map(([id]) => aWaiver(id)),
    ...input,
  });
}
