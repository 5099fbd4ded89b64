import { ownershipFacts } from 'backstage-plugin-readiness-common';
import { catalogCollector } from '../catalogCollector';
import { chat } from './chat';
import { consumers } from './consumers';
import { description, descriptionIsName } from './description';
import { email } from './email';
import { lifecycle } from './lifecycle';
import { members } from './members';
import { onCallSchedule } from './onCallSchedule';
import { orphaned } from './orphaned';
import { owner, ownerKind, ownerResolves } from './owner';
import { system, systemResolves } from './system';

/** What the catalog says of who stands behind an entity. */
export const ownershipCollector = catalogCollector({
  id: 'ownership',
  title: 'Catalog',
  facts: ownershipFacts,
  recognisers: {
    'ownership/owner': owner,
    'ownership/owner-resolves': ownerResolves,
    'ownership/owner-kind': ownerKind,
    'ownership/members': members,
    'ownership/chat': chat,
    'ownership/email': email,
    'ownership/on-call-schedule': onCallSchedule,
    'ownership/lifecycle': lifecycle,
    'ownership/system': system,
    'ownership/system-resolves': systemResolves,
    'ownership/description': description,
    'ownership/description-is-name': descriptionIsName,
    'ownership/orphaned': orphaned,
    'ownership/consumers': consumers,
  },
});
