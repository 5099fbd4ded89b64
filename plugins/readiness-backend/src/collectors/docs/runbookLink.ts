import { declaredLink } from './declaredLink';

export const runbookLink = declaredLink('runbook');
