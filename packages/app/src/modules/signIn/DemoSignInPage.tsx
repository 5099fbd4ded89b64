import { ProxiedSignInPage } from '@backstage/core-components';
import { IdentityApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { useState } from 'react';
import { PeoplePage } from './PeoplePage';
import {
  forgetPerson,
  rememberedPerson,
  rememberPerson,
} from './rememberedPerson';
import { usePeople } from './usePeople';

/** Offers the people of the catalog, and signs in as the one who was chosen. */
export const DemoSignInPage = ({ onSignInSuccess }: SignInPageProps) => {
  const people = usePeople();
  const [chosen, setChosen] = useState(rememberedPerson);

  const choose = (userRef: string) => {
    rememberPerson(userRef);
    setChosen(userRef);
  };

  // Somebody remembered from an earlier visit may have left the examples since.
  const isKnown =
    people.status === 'ready' &&
    people.people.some(({ userRef }) => userRef === chosen);

  if (chosen && isKnown) {
    return (
      <ProxiedSignInPage
        provider="demo"
        headers={{ 'x-demo-person': chosen }}
        onSignInSuccess={identity =>
          onSignInSuccess(withForgettingSignOut(identity))
        }
      />
    );
  }
  return <PeoplePage people={people} onChoose={choose} />;
};

/** Without this, signing out would sign the same person straight back in. */
function withForgettingSignOut(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    async signOut() {
      forgetPerson();
      await identity.signOut();
    },
  };
}
