import { Config } from '@backstage/config';
import {
  DEFAULT_PROFILES,
  DefinitionError,
  didYouMean,
  isTimeZone,
  Profile,
  PROFILES,
  TraitOptions,
} from 'backstage-plugin-readiness-common';
import { messageOf } from '../util/messageOf';

export interface TraitSettings {
  options: TraitOptions;
  /** What is wrong with them; such settings are left out. */
  problems: DefinitionError[];
}

type Complain = (path: string, message: string) => void;

/** Reads `readiness.traits` and `readiness.timeZone`. */
export function readTraitOptions(config: Config): TraitSettings {
  const problems: DefinitionError[] = [];
  const complain: Complain = (path, message) =>
    problems.push({ code: 'invalid-setting', path, message });
  const read = (path: string) => {
    try {
      return config.getOptional(path);
    } catch (error) {
      complain(path, messageOf(error));
      return undefined;
    }
  };
  const profiles = profilesOf(read('readiness.traits.profiles'), complain);
  const statefulTypes = typesOf(
    read('readiness.traits.statefulTypes'),
    complain,
  );
  const timeZone = timeZoneOf(read('readiness.timeZone'), complain);
  return { options: { profiles, statefulTypes, timeZone }, problems };
}

/** Those that are set beside the built-in ones. */
function profilesOf(
  raw: unknown,
  complain: Complain,
): TraitOptions['profiles'] {
  const path = 'readiness.traits.profiles';
  if (raw === undefined) return undefined;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    complain(
      path,
      'must be a map by spec.type, for example { "lambda": "serving" }',
    );
    return undefined;
  }
  const own: [string, Profile][] = [];
  for (const [type, profile] of Object.entries(raw)) {
    if (isProfile(profile)) own.push([type.toLowerCase(), profile]);
    else complain(`${path}.${type}`, notAProfile(profile));
  }
  return { ...DEFAULT_PROFILES, ...Object.fromEntries(own) };
}

function isProfile(value: unknown): value is Profile {
  return (PROFILES as readonly unknown[]).includes(value);
}

function notAProfile(value: unknown): string {
  return `"${value}" is not a profile; ${didYouMean(`${value}`, PROFILES)}`;
}

function typesOf(
  raw: unknown,
  complain: Complain,
): TraitOptions['statefulTypes'] {
  if (raw === undefined) return undefined;
  if (Array.isArray(raw) && raw.every(type => typeof type === 'string')) {
    return raw.map(type => type.toLowerCase());
  }
  complain(
    'readiness.traits.statefulTypes',
    'must be a list of types, for example ["database", "queue"]',
  );
  return undefined;
}

function timeZoneOf(raw: unknown, complain: Complain): string | undefined {
  if (raw === undefined) return undefined;
  if (typeof raw === 'string' && isTimeZone(raw)) return raw;
  complain(
    'readiness.timeZone',
    `"${raw}" is not an IANA time zone, for example "Europe/Berlin"`,
  );
  return undefined;
}
