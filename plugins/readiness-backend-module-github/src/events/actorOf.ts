import { Actor } from 'backstage-plugin-readiness-node';
import { Account } from './heard';

const BOT = /\[bot\]$/;

/** Webhooks write `[bot]` behind the names of Apps, GraphQL does not. */
export function actorOf(account: Account | undefined): Actor | undefined {
  if (!account) return undefined;
  const { login, isBot } = account;
  return {
    id: login.replace(BOT, ''),
    ...((isBot || BOT.test(login)) && { isBot: true }),
  };
}
