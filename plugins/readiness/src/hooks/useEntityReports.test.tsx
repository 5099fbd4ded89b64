import { TestApiProvider } from '@backstage/frontend-test-utils';
import { act, renderHook } from '@testing-library/react';
import { EntityReports } from 'backstage-plugin-readiness-common';
import { PropsWithChildren } from 'react';
import { readinessApiRef } from '../api';
import { storyApi } from '../testing/storyApi';
import { useEntityReports } from './useEntityReports';

const REF = 'component:default/checkout';

const reports = (state: EntityReports['state']): EntityReports => ({
  entityRef: REF,
  state,
  reports: [],
  sources: [],
});

describe('useEntityReports', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const render = (getEntityReports: () => Promise<EntityReports>) =>
    renderHook(() => useEntityReports(REF), {
      wrapper: ({ children }: PropsWithChildren) => (
        <TestApiProvider
          apis={[[readinessApiRef, storyApi([], { getEntityReports })]]}
        >
          {children}
        </TestApiProvider>
      ),
    });
  const pass = (seconds: number) =>
    act(() => jest.advanceTimersByTimeAsync(seconds * 1000));

  it('shows what changes while the page is open', async () => {
    const ask = jest
      .fn<Promise<EntityReports>, []>()
      .mockResolvedValueOnce(reports('pending'))
      .mockResolvedValue(reports('evaluated'));
    const { result } = render(ask);
    await pass(0);
    expect(result.current.value?.state).toBe('pending');
    await pass(5);
    expect(result.current.value?.state).toBe('evaluated');
    expect(ask).toHaveBeenCalledTimes(2);
    await pass(30);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('keeps what it has while it cannot be had anew', async () => {
    const { result } = render(
      jest
        .fn<Promise<EntityReports>, []>()
        .mockResolvedValueOnce(reports('evaluated'))
        .mockRejectedValue(new Error('down')),
    );
    await pass(31);
    expect(result.current.value?.state).toBe('evaluated');
    expect(result.current.error).toBeUndefined();
  });
});
