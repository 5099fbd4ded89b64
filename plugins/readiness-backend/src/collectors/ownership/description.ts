import { textOf } from '../annotations';
import { Recogniser } from '../recognise';

/** Enough to be quoted as evidence. */
const LONGEST = 300;

/** Words that say nothing about what a thing is for. */
const FILLERS = new Set(
  'a an and api app application backend code component description for frontend is library module of our package project repo repository resource service services system team the this todo'.split(
    ' ',
  ),
);

export const description: Recogniser = ({ metadata }) => {
  const value = textOf(metadata.description);
  if (!value) return undefined;
  return {
    value: value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
  };
};

/** `Payments service` says of `payments` what its name says already. */
export const descriptionIsName: Recogniser = ({ metadata }) => {
  const text = textOf(metadata.description);
  if (!text) return undefined;
  const names = new Set([
    ...wordsOf(metadata.name),
    ...wordsOf(metadata.title ?? ''),
  ]);
  const isInName = (word: string) => names.has(word) || FILLERS.has(word);
  const sameLetters =
    wordsOf(text).join('') === wordsOf(metadata.name).join('');
  return { value: sameLetters || wordsOf(text).every(isInName) };
};

/** `TaxEngine`, `tax-engine` and `Tax engine` are the same two words. */
function wordsOf(text: string): string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLocaleLowerCase('en-US')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
