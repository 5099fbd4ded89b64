import { SuccessfulBuild } from 'backstage-plugin-readiness-node';
import { Ignored } from '../Reading';
import { repositoryOf } from '../repositoryOf';
import { readArtifact } from './artifact';
import { baseOf, CdEvent } from './CdEvent';
import { outcomeOf } from './outcomeOf';
import { artifactId, reference } from './schema';
import { deliverySubject } from './subject';

/** `build.finished`; where it says how it ended, it must have ended well. */
export function ofBuild(event: CdEvent): SuccessfulBuild {
  const { content, subject } = event;
  if (subject.content.outcome !== undefined) assertSuccess(event);
  const artifact = content.read('artifactId', artifactId.optional());
  return toBuild(event, { artifact });
}

/** `artifact.packaged` and `.published`, whose subject is the artifact. */
export function ofArtifact(event: CdEvent): SuccessfulBuild {
  const { content, subject } = event;
  const change = content.read('change', reference.optional());
  const repository = change?.source && repositoryOf(change.source);
  return toBuild(event, { artifact: subject.id, repository });
}

/** `pipelinerun.finished` of a pipeline that builds. */
export function ofBuildPipeline(event: CdEvent): SuccessfulBuild {
  assertSuccess(event);
  return toBuild(event, {});
}

function assertSuccess(event: CdEvent): void {
  if (outcomeOf(event) !== 'succeeded') {
    throw new Ignored('only builds that succeeded count');
  }
}

function toBuild(
  event: CdEvent,
  said: { artifact?: string; repository?: string },
): SuccessfulBuild {
  const commit = event.more.commit ?? readArtifact(said.artifact).commit;
  return {
    ...baseOf(event),
    type: 'build',
    subject: deliverySubject(event.more, said),
    ...(commit && { commit }),
  };
}
