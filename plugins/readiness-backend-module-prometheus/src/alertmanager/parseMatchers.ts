import { LabelMatcher } from '../match/LabelMatcher';
import { MatcherText } from './MatcherText';

const NAME = /\s*(?:"((?:[^"\\]|\\.)*)"|([^{}!=~,\\"'`\s]+))\s*/sy;
const OPERATOR = /(=~|!~|!=|=)\s*/y;
const VALUE = /(?:"((?:[^"\\]|\\.)*)"|([^,}"]*?))\s*(?=,|\}?\s*$)/sy;
const SEPARATOR = /\s*(?:,\s*|\}?\s*$)/y;

/**
 * Reads matchers in either notation of Alertmanager: the classic one (`severity=~"a|b"`, quotes left out at
 * will) and the one for any name (`"foo bar"="baz"`), alone or as `{a="b", c!="d"}`.
 *
 * @throws Error when it is neither
 */
export function parseMatchers(text: string): LabelMatcher[] {
  const reader = new MatcherText(text.replace(/^\s*\{/, ''));
  const matchers: LabelMatcher[] = [];
  while (!reader.isAtEnd) {
    const label = reader.text(NAME);
    const [operator] = reader.read(OPERATOR).slice(1);
    const value = reader.text(VALUE);
    matchers.push({
      label,
      operator: operator as LabelMatcher['operator'],
      value,
    });
    reader.read(SEPARATOR);
  }
  return matchers;
}
