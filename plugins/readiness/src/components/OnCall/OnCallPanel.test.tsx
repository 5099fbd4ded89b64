import { screen, within } from '@testing-library/react';
import { OnCallView } from 'backstage-plugin-readiness-common';
import {
  busyAlarms,
  minutesAgo,
  noAlarms,
  somebodyOnCall,
  stories,
  Story,
} from '../../testing/fixtures';
import {
  renderCard,
  renderTab,
} from '../../testing/__testUtils__/renderOnEntityPage';

const panel = () => screen.findByRole('region', { name: 'On call' });
const story = (onCall: OnCallView | undefined): Story => ({
  ...stories.checkout,
  alarms: { ...busyAlarms, onCall },
});

describe('who is on call', () => {
  it('is named with until when, and where they are found', async () => {
    renderTab(story(somebodyOnCall));
    const link = within(await panel()).getByRole('link', {
      name: /^R\. Lindqvist/,
    });
    expect(link).toHaveAttribute(
      'href',
      'https://pager.example.com/schedules/payments',
    );
    expect(await panel()).toHaveTextContent(
      /Payments primary.*R\. Lindqvist.* until .*\d\d:\d\d.*followed by 2 others/,
    );
  });

  it('is the last one to be called where the escalation ends with them', async () => {
    renderTab(story({ ...somebodyOnCall, escalationSteps: 0 }));
    expect(await panel()).toHaveTextContent(
      /R\. Lindqvist.*followed by nobody\./,
    );
  });

  it('is as it was known where the source does not answer', async () => {
    renderTab(stories.checkout);
    expect(await panel()).toHaveTextContent(
      /R\. Lindqvist.*As it was known at .*PagerDuty is not answering/,
    );
  });

  it('is nobody where the schedule has a gap', async () => {
    renderTab(stories.troubled);
    expect(await panel()).toHaveTextContent(
      'Billing primaryNobody nowThe schedule has a gap.',
    );
  });

  it('is not known, with why', async () => {
    renderTab(stories.neglected);
    expect(await panel()).toHaveTextContent(
      /Not known.*PagerDuty answered 502/,
    );
  });

  it('is not known once the shift is over and nothing newer came', async () => {
    renderTab(story({ ...somebodyOnCall, until: minutesAgo(5) }));
    expect(await panel()).toHaveTextContent(
      /Not known.*The shift that was known is over/,
    );
  });

  it('says that no source can tell', async () => {
    renderTab({ ...stories.checkout, alarms: noAlarms });
    expect(await panel()).toHaveTextContent('No source tells who is on call.');
  });

  it('is asked for together with the alarms', async () => {
    const getEntityAlarms = jest.fn(async () => ({
      entityRef: '',
      ...busyAlarms,
    }));
    renderTab(stories.checkout, { api: { getEntityAlarms } });
    await within(await panel()).findByText('R. Lindqvist');
    await screen.findByRole('table', { name: 'Alarms, one by one' });
    expect(getEntityAlarms).toHaveBeenCalledTimes(1);
  });
});

describe('who is on call, on the card', () => {
  it('comes from the facts, without another request', async () => {
    const getEntityAlarms = jest.fn();
    renderCard(stories.checkout, { api: { getEntityAlarms } });
    expect(await screen.findByText('R. Lindqvist')).toBeVisible();
    expect(screen.getByText(/^On call until/)).toBeVisible();
    expect(getEntityAlarms).not.toHaveBeenCalled();
  });

  it('says that there is a gap', async () => {
    renderCard(stories.troubled);
    expect(await screen.findByText('Nobody now')).toBeVisible();
  });
});
