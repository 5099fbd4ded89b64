import { EntityPredicate } from 'backstage-plugin-readiness-common';
import { exists, namesNone } from '../conditions';
import { CATALOG_FILE, READINESS_TAB } from '../places';
import { defineRows } from '../row';

/** Nobody is woken for tier 4: no row about alarms means anything there. */
const watched: EntityPredicate = { $not: { 'traits.tier': 4 } };

const watches = (
  fact: 'alarms/golden-signals' | 'alarms/run-signals',
  value: string,
) => ({ fact, operator: 'contains', value });

export const alarmRows = defineRows({
  'alarms-exist': {
    weight: 3,
    level: 'silver',
    title: 'There is an alarm',
    failureTitle: 'There is no alarm',
    rationale:
      'Without an alarm, users are the monitoring: they notice first and you hear it last. Only alarms meant for people count here; those that scale or recover something by themselves tell nobody.',
    remediation: {
      text: 'Add a first alarm, on errors that users can see. If there are alarms and we do not find them, say which are yours with an annotation, for example "prometheus.io/alert: payments-api" or "grafana/alert-label-selector: service=payments-api".',
      url: CATALOG_FILE,
      effort: 60,
    },
    appliesTo: watched,
    when: {
      all: [
        { fact: 'alarms/judged', operator: 'at-least', value: 1 },
        // Never in the way: it is there wherever the first is, and lets the evidence say where was looked.
        exists('alarms/asked'),
      ],
    },
  },
  'alarms-routed': {
    weight: 3,
    level: 'silver',
    title: 'Every alarm reaches somebody',
    failureTitle: 'Some alarms reach nobody',
    rationale:
      'An alarm without a receiver looks like cover and is none. It goes off, nobody hears it, and the incident review finds that the system knew all along.',
    remediation: {
      text: 'Give every alarm named in the evidence a receiver: a route to your on-call schedule or chat channel in the notification settings, such as a matching receiver in the routing tree, or an action on the alarm itself. Where it is meant for nobody, delete it.',
      url: READINESS_TAB,
      effort: 30,
    },
    appliesTo: watched,
    requires: 'alarms-exist',
    when: namesNone('alarms/unrouted'),
  },
  'alarms-have-runbooks': {
    weight: 2,
    level: 'silver',
    title: 'Every critical alarm links a runbook',
    failureTitle: 'Some critical alarms link no runbook',
    rationale:
      'An alarm says that something is wrong; the runbook says what to do. Whoever wakes up to it should be one click from the next step. Where no alarm is rated critical, every alarm that pages is meant.',
    remediation: {
      text: 'Link a runbook on every alarm named in the evidence. Set its runbook field, for example the annotation "runbook_url: https://wiki.example.com/payments-runbook" of an alerting rule, or put the link into the description of the alarm.',
      url: READINESS_TAB,
      effort: 20,
    },
    appliesTo: watched,
    requires: 'alarms-exist',
    when: namesNone('alarms/critical-without-runbook'),
  },
  'no-stuck-alarms': {
    weight: 1,
    level: 'silver',
    title: 'No alarm is stuck',
    failureTitle: 'Some alarms are stuck',
    rationale:
      'An alarm that has been firing for days is scenery: it no longer tells anybody that things got worse. One that gets no data, or was switched off and forgotten, will stay quiet on the day it matters.',
    remediation: {
      text: 'Go through the alarms named in the evidence one by one. Fix the cause or correct the threshold of what keeps firing, point what has no data to a metric that exists, switch what is off back on, and delete what nobody needs.',
      url: READINESS_TAB,
      effort: 45,
    },
    appliesTo: watched,
    requires: 'alarms-exist',
    afterLaunch: true,
    when: {
      all: [
        namesNone('alarms/stuck-firing'),
        namesNone('alarms/stuck-without-data'),
        namesNone('alarms/stuck-off'),
      ],
    },
  },
  'golden-signals-watched': {
    weight: 2,
    level: 'gold',
    title: 'Golden signals are watched',
    failureTitle: 'Some golden signals are not watched',
    rationale:
      'Errors and latency are what users feel; traffic or saturation say what is about to happen to them. Watching these three finds most failures, also those that nobody thought of.',
    remediation: {
      text: 'Add an alarm for each signal that is missing: errors, latency, and traffic or saturation. If there is one and we do not recognise it, label it, for example "signal: latency".',
      url: READINESS_TAB,
      effort: 90,
    },
    appliesTo: { $all: [watched, { 'traits.profile': 'serving' }] },
    requires: 'alarms-exist',
    when: {
      all: [
        watches('alarms/golden-signals', 'errors'),
        watches('alarms/golden-signals', 'latency'),
        {
          any: [
            watches('alarms/golden-signals', 'traffic'),
            watches('alarms/golden-signals', 'saturation'),
          ],
        },
      ],
    },
  },
  'runs-watched': {
    weight: 2,
    level: 'gold',
    title: 'Runs are watched',
    failureTitle: 'Some ways for a run to go wrong are not watched',
    rationale:
      'Work in the background fails in silence: no user waits for the answer. What does not start leaves no error behind, so a missed or late run needs an alarm of its own, beside failures and a growing backlog or duration.',
    remediation: {
      text: 'Add an alarm for each that is missing: a missed or late run, a failure, and the backlog or the duration. If there is one and we do not recognise it, label it, for example "signal: missed-run".',
      url: READINESS_TAB,
      effort: 90,
    },
    appliesTo: {
      $all: [watched, { 'traits.profile': { $in: ['job', 'worker'] } }],
    },
    requires: 'alarms-exist',
    when: {
      all: [
        {
          any: [
            watches('alarms/run-signals', 'missed-run'),
            watches('alarms/run-signals', 'late-run'),
          ],
        },
        watches('alarms/run-signals', 'failure'),
        {
          any: [
            watches('alarms/run-signals', 'backlog'),
            watches('alarms/run-signals', 'duration'),
          ],
        },
      ],
    },
  },
  'alarms-quiet': {
    weight: 2,
    level: 'gold',
    title: 'Alarms are quiet',
    failureTitle: 'Some alarms are noisy',
    rationale:
      'Each page that needs nothing done teaches people to wait the next one out, the real one included. Looked at are 28 days and paging alarms with five fires or more: over ten a week, or mostly over within five minutes by themselves, is noise.',
    remediation: {
      text: 'Quieten the alarms named in the evidence. Let a condition last longer before it pages, raise the threshold to where somebody has to act, combine what fires together, or turn it into a ticket.',
      url: READINESS_TAB,
      effort: 120,
    },
    appliesTo: watched,
    requires: 'alarms-exist',
    afterLaunch: true,
    when: {
      all: [namesNone('alarms/noisy'), namesNone('alarms/self-resolving')],
    },
  },
});
