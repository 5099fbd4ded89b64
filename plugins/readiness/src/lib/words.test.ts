import { midSentence, sentenceCase, titleOfId } from './words';

it('begins and continues sentences', () => {
  expect(sentenceCase('alarms are quiet')).toBe('Alarms are quiet');
  expect(midSentence('Runbook link')).toBe('runbook link');
  expect(midSentence('TechDocs reference')).toBe('TechDocs reference');
});

it('makes a title of an id', () => {
  expect(titleOfId('error-rate')).toBe('Error rate');
});
