import { AuthService } from '@backstage/backend-plugin-api';
import {
  DEFAULT_NAMESPACE,
  Entity,
  isGroupEntity,
  isUserEntity,
  parseEntityRef,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ProfileInfo } from '@backstage/plugin-auth-node';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** Far more than a demo has, and few enough to be shown on one page. */
const MOST_PEOPLE = 200;

export interface Person {
  userRef: string;
  name: string;
  title?: string;
  teams: string[];
  picture?: string;
}

export async function listPeople(
  catalog: CatalogService,
  auth: AuthService,
): Promise<Person[]> {
  const credentials = await auth.getOwnServiceCredentials();
  const { items: users } = await catalog.queryEntities(
    { filter: { kind: 'User' }, limit: MOST_PEOPLE },
    { credentials },
  );
  const groupRefs = [...new Set(users.flatMap(groupRefsOf))];
  const { items: groups } = await catalog.getEntitiesByRefs(
    { entityRefs: groupRefs },
    { credentials },
  );
  const teamNames = new Map(
    groupRefs.map((ref, index) => [ref, teamName(ref, groups[index])]),
  );
  return users
    .map(user => toPerson(user, teamNames))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

export function profileOf(user: Entity): ProfileInfo {
  const profile = isUserEntity(user) ? user.spec.profile : undefined;
  return {
    displayName: profile?.displayName ?? user.metadata.name,
    email: profile?.email,
    picture: profile?.picture,
  };
}

function toPerson(user: Entity, teamNames: Map<string, string>): Person {
  const { displayName, picture } = profileOf(user);
  return {
    userRef: stringifyEntityRef(user),
    name: displayName ?? user.metadata.name,
    title: user.metadata.title ?? user.metadata.description,
    teams: groupRefsOf(user).flatMap(ref => teamNames.get(ref) ?? []),
    picture,
  };
}

function groupRefsOf(user: Entity): string[] {
  return (user.relations ?? [])
    .filter(({ type }) => type === RELATION_MEMBER_OF)
    .map(({ targetRef }) => targetRef);
}

function teamName(ref: string, group: Entity | undefined): string {
  const { namespace, name } = parseEntityRef(ref);
  const profile =
    group && isGroupEntity(group) ? group.spec.profile : undefined;
  return (
    profile?.displayName ??
    group?.metadata.title ??
    (namespace === DEFAULT_NAMESPACE ? name : `${namespace}/${name}`)
  );
}
