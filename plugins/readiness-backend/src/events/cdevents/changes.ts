import { MergedChange } from 'backstage-plugin-readiness-node';
import { repositoryOf } from '../repositoryOf';
import { baseOf, CdEvent } from './CdEvent';
import { reference } from './schema';
import { deliverySubject } from './subject';

/** `change.merged`. What it became is the commit that is given, or what the feed calls the change. */
export function ofChange(event: CdEvent): MergedChange {
  const { content, more, subject } = event;
  const place = content.read('repository', reference.optional());
  const repository = place && repositoryOf(place.id, place.source);
  const { writtenAt, author, mergedBy, approvedBy } = more;
  return {
    ...baseOf(event),
    type: 'change',
    commit: more.commit ?? subject.id,
    subject: deliverySubject(more, { repository }),
    ...(writtenAt && { writtenAt }),
    ...(author && { author }),
    ...(mergedBy && { mergedBy }),
    ...(approvedBy && { approvedBy }),
  };
}
