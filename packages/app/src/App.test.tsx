import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import App from './App';

const config = {
  app: { title: 'Test portal', baseUrl: 'http://localhost:3000' },
  backend: { baseUrl: 'http://localhost:7007' },
};

const people = [
  {
    userRef: 'user:default/ada',
    name: 'Ada L.',
    title: 'Platform lead',
    teams: ['Payments', 'Search'],
  },
  { userRef: 'user:default/zoe', name: 'Zoe', teams: [] },
];

function answer(body: object, status = 200) {
  return new Response(JSON.stringify(body), { status });
}

describe('the portal', () => {
  const { env } = process;
  const fetchMock = jest.spyOn(globalThis, 'fetch');

  beforeEach(() => {
    // Not assigned to the environment itself, which would turn it into text.
    const injected: object = {
      APP_CONFIG: [{ data: config, context: 'test' }],
    };
    process.env = { ...env, ...injected };
    localStorage.clear();
    fetchMock.mockReset();
  });

  afterAll(() => {
    process.env = env;
    fetchMock.mockRestore();
  });

  it('offers the people of the catalog, and signs in as the chosen one', async () => {
    fetchMock.mockImplementation(async url =>
      String(url).endsWith('/api/auth/demo/people')
        ? answer({ people })
        : answer({}, 500),
    );
    render(App.createRoot());

    expect(await screen.findByText('Test portal')).toBeInTheDocument();
    const ada = await screen.findByRole('button', { name: /Ada L\./ });
    expect(ada).toHaveTextContent('Platform lead');
    expect(ada).toHaveTextContent('Payments, Search');
    fireEvent.click(ada);

    const refresh = 'http://localhost:7007/api/auth/demo/refresh';
    await waitFor(() =>
      expect(fetchMock).toHaveBeenCalledWith(refresh, expect.anything()),
    );
    const [, init] = fetchMock.mock.calls.find(([url]) => url === refresh)!;
    expect(new Headers(init?.headers).get('x-demo-person')).toBe(
      'user:default/ada',
    );
  });

  it('waits for the backend and for the catalog', async () => {
    fetchMock
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValueOnce(answer({ people: [] }))
      .mockResolvedValue(answer({ people }));
    render(App.createRoot());

    expect(await screen.findByText(/waiting for the backend/i)).toBeVisible();
    expect(
      await screen.findByText(/reading the example people/i, undefined, {
        timeout: 5000,
      }),
    ).toBeVisible();
    expect(
      await screen.findByRole('button', { name: /Zoe/ }, { timeout: 5000 }),
    ).toBeVisible();
  }, 15_000);

  it('says so when the backend does not offer the demo sign-in', async () => {
    fetchMock.mockResolvedValue(answer({}, 404));
    render(App.createRoot());

    expect(await screen.findByRole('alert')).toHaveTextContent(
      /development only/,
    );
  });
});
