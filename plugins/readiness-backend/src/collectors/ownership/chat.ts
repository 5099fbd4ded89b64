import { Entity, EntityLink } from '@backstage/catalog-model';
import { annotation, textOf } from '../annotations';
import { Found, Recogniser } from '../recognise';
import { webUrl } from '../webUrl';
import { ownerOf } from './owner';

const TYPES =
  /^(chat|slack|(ms|microsoft)?teams|mattermost|discord|zulip|matrix|google[ -]?chat)$/i;

/** `#payments`, or the name of the tool; "Teams" alone may be about teams. */
const TITLE =
  /^#[\w-]+|\b(slack|mattermost|discord|zulip|google chat|(ms|microsoft) teams|chat( channel| room)?)\b/i;

const HOSTS =
  /(^|\.)(slack\.com|teams\.microsoft\.com|discord\.(com|gg)|chat\.google\.com|zulipchat\.com)$/i;

const ANNOTATIONS = [
  'slack.com/channel',
  'slack.com/channel-id',
  'slack/channel',
  'slack-channel',
  'microsoft.com/teams-channel',
  'teams/channel',
  'mattermost/channel',
];

/** Where the owner is reached by chat. */
export const chat: Recogniser = (entity, catalog) => {
  const owner = ownerOf(entity, catalog);
  return owner && (chatLink(owner) ?? chatAnnotation(owner));
};

function chatLink({ metadata }: Entity): Found | undefined {
  for (const link of metadata.links ?? []) {
    const url = webUrl(link.url);
    if (url && isChat(link, url)) {
      return { value: textOf(link.title) ?? url, link: url };
    }
  }
  return undefined;
}

function isChat(link: EntityLink, url: string): boolean {
  return (
    TYPES.test(textOf(link.type) ?? '') ||
    TITLE.test(textOf(link.title) ?? '') ||
    HOSTS.test(new URL(url).hostname)
  );
}

function chatAnnotation(owner: Entity): Found | undefined {
  for (const name of ANNOTATIONS) {
    const value = annotation(owner, name);
    const link = webUrl(value);
    if (value) return { value, ...(link && { link }) };
  }
  return undefined;
}
