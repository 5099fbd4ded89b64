import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { stories, withCare } from '../../testing/fixtures';
import {
  renderBoth,
  renderCard,
  renderTab,
} from '../../testing/__testUtils__/renderOnEntityPage';

const panel = () => screen.findByRole('region', { name: 'Deploy now?' });
const reasons = async () =>
  within(await screen.findByRole('list', { name: 'Reasons' }))
    .getAllByRole('listitem')
    .map(item => item.textContent);

describe('whether to deploy now', () => {
  it('answers with every reason, and what each alone would lead to', async () => {
    renderTab(stories.neglected);
    expect(await reasons()).toEqual([
      expect.stringMatching(
        /^Not now: The incident "Card payments fail" is open.* · since .*\d{2}:\d{2}$/,
      ),
      'Cannot tell: No alarm source tells of this service',
      'With care: Nobody is known to be on call',
    ]);
    expect(
      within(await panel()).getByRole('link', { name: /Card payments fail/ }),
    ).toHaveAttribute('href', 'https://pager.example.com/INC-61');
    expect(await panel()).toHaveTextContent(/asked .*Not now/);
  });

  it('says yes only when nothing speaks against it', async () => {
    renderTab(stories.exemplary);
    expect(await panel()).toHaveTextContent(
      'YesNothing is known that speaks against it.',
    );
  });

  it('is no yes where it could not be asked', async () => {
    const getDeployNow = jest
      .fn()
      .mockRejectedValueOnce(new Error('No answer'))
      .mockResolvedValue({ entityRef: '', ...withCare });
    renderTab(stories.checkout, { api: { getDeployNow } });
    expect(await screen.findByRole('alert')).toHaveTextContent('No answer');
    expect(await panel()).not.toHaveTextContent(/Yes|With care/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(async () =>
      expect(await panel()).toHaveTextContent('With care'),
    );
  });

  it('is on the card in a glance, and leads to the reasons', async () => {
    renderBoth(stories.checkout);
    expect(
      await screen.findByRole('link', { name: 'Deploy with care' }),
    ).toBeVisible();
  });

  it('says on the card that it was not answered', async () => {
    renderCard(stories.checkout, {
      api: { getDeployNow: () => Promise.reject(new Error('No answer')) },
    });
    expect(await screen.findByText('Deploy: not answered')).toBeVisible();
  });

  it('is asked of what is deployed alone', async () => {
    const getDeployNow = jest.fn();
    const { entity } = stories.checkout;
    renderCard(
      { ...stories.checkout, entity: { ...entity, kind: 'System' } },
      { api: { getDeployNow } },
    );
    await screen.findByText('Fix next');
    expect(getDeployNow).not.toHaveBeenCalled();
  });

  it('takes an answer back when the next one fails', async () => {
    jest.useFakeTimers();
    try {
      const getDeployNow = jest
        .fn()
        .mockResolvedValueOnce({ entityRef: '', ...withCare })
        .mockRejectedValue(new Error('No answer'));
      renderCard(stories.checkout, { api: { getDeployNow } });
      expect(await screen.findByText('Deploy with care')).toBeVisible();
      await jest.advanceTimersByTimeAsync(61_000);
      expect(await screen.findByText('Deploy: not answered')).toBeVisible();
    } finally {
      jest.useRealTimers();
    }
  });
});
