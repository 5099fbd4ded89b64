import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A whole app starts in each test; on a busy machine that takes its time.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(120_000);
