// So that reloading the page, or opening a link in another tab, keeps one signed in.
const KEY = 'demo-sign-in/person';

export const rememberedPerson = () => localStorage.getItem(KEY) ?? undefined;

export const rememberPerson = (userRef: string) =>
  localStorage.setItem(KEY, userRef);

export const forgetPerson = () => localStorage.removeItem(KEY);
