import { GetResourcesCommand } from '@aws-sdk/client-resource-groups-tagging-api';
import { Asked } from './Asked';
import { pagesOf } from './pagesOf';

/** Tags of all alarms that have any, by ARN: asked of once, not alarm by alarm. */
export async function readTags({
  clients,
  call,
  abort: abortSignal,
}: Asked): Promise<Map<string, Record<string, string>>> {
  const tags = new Map<string, Record<string, string>>();
  const pages = pagesOf(async PaginationToken => {
    const answer = await call('GetResources', () =>
      clients.tagging.send(
        new GetResourcesCommand({
          ResourceTypeFilters: ['cloudwatch:alarm'],
          ResourcesPerPage: 100,
          PaginationToken,
        }),
        { abortSignal },
      ),
    );
    return {
      page: answer.ResourceTagMappingList ?? [],
      next: answer.PaginationToken,
    };
  }, 'GetResources');
  for await (const page of pages) {
    for (const { ResourceARN, Tags = [] } of page) {
      const named = Tags.map(({ Key, Value }) => [Key!, Value ?? '']);
      if (ResourceARN) tags.set(ResourceARN, Object.fromEntries(named));
    }
  }
  return tags;
}
