import { listInWords, midSentence, sentenceCase, titleOfId } from './words';

it('lists things', () => {
  expect(listInWords([])).toBe('');
  expect(listInWords(['a'])).toBe('a');
  expect(listInWords(['a', 'b'])).toBe('a and b');
  expect(listInWords(['a', 'b', 'c'])).toBe('a, b and c');
});

it('begins and continues sentences', () => {
  expect(sentenceCase('alarms are quiet')).toBe('Alarms are quiet');
  expect(midSentence('Runbook link')).toBe('runbook link');
  expect(midSentence('TechDocs reference')).toBe('TechDocs reference');
});

it('makes a title of an id', () => {
  expect(titleOfId('error-rate')).toBe('Error rate');
});
