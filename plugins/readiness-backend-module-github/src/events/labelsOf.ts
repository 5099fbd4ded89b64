import {
  DeploymentCause,
  DeploymentStep,
} from 'backstage-plugin-readiness-node';
import { z } from 'zod/v4';
import { Deployment } from './heard';

const CAUSES: readonly DeploymentCause[] = [
  'rollback',
  'hotfix',
  'drill',
  'planned',
];

const text = z.string().trim().min(1).max(500).optional().catch(undefined);

/** What a payload may say for us, each for itself; everything else in it is for others. */
const schema = z.object({
  path: text,
  service: text,
  version: text,
  cause: z.enum(CAUSES).optional().catch(undefined),
  undoes: text,
});

/** `1.2.3`, `v1.2.3`, `payments@1.2.3`; a branch is none. */
const VERSION = /^(?:.+[@/-])?v?(\d+\.\d+\.\d+(?:[-+][\w.+-]+)?)$/;

type Labels = z.infer<typeof schema>;

/** What whoever created a deployment says of it beyond what GitHub asks for. */
export function labelsOf({ payload, task, ref }: Deployment): Labels & {
  cause?: DeploymentStep['cause'];
} {
  const said = schema.safeParse(parsed(payload)).data ?? {};
  return {
    ...said,
    cause: said.cause ?? causeOf(task),
    version: said.version ?? VERSION.exec(ref ?? '')?.[1],
  };
}

/** `rollback`, `deploy:hotfix`: the task names it anywhere. */
function causeOf(task: string | undefined): DeploymentCause | undefined {
  const named = task?.toLocaleLowerCase('en-US') ?? '';
  return CAUSES.find(cause => named.includes(cause));
}

/** GraphQL gives JSON, sometimes of JSON; webhooks give an object or a text. */
function parsed(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload;
  try {
    return parsed(JSON.parse(payload));
  } catch {
    return undefined;
  }
}
