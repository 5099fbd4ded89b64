import { optionsWith } from '../__testUtils__/alarms';

const signalsOf = (
  alarm: { metric?: string; labels?: Record<string, string> },
  options = {},
) => optionsWith(options).signalsOf({ labels: {}, ...alarm });

describe('what an alarm watches', () => {
  it.each([
    ['http_requests_total', 'traffic'],
    ['sum(rate(http_requests_total{code=~"5.."}[5m]))', 'errors'],
    [
      'sum(rate(http_requests_total{code=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > 0.05',
      'errors',
    ],
    [
      'histogram_quantile(0.99, sum(rate(http_request_duration_seconds_bucket[5m])) by (le)) > 1',
      'latency',
    ],
    ['rate(http_request_duration_seconds_count[5m]) < 1', 'traffic'],
    ['http_server_requests_seconds_count{status=~"5.."}', 'errors'],
    ['up{job="payments"} == 0', 'errors'],
    ['probe_success', 'errors'],
    ['container_memory_working_set_bytes', 'saturation'],
    ['node_filesystem_avail_bytes', 'saturation'],
    ['AWS/ApplicationELB HTTPCode_Target_5XX_Count', 'errors'],
    ['HTTPCode_Target_5XX_Count', 'errors'],
    ['AWS/Lambda Errors', 'errors'],
    ['e/i*100, e = AWS/Lambda Errors, i = AWS/Lambda Invocations', 'errors'],
    ['FILL(i, 0), i = AWS/Lambda Invocations', 'traffic'],
    ['count(*) of filter @message like /ERROR/', 'errors'],
    ['Checkout PaymentErrorCount', 'errors'],
    ['TargetResponseTime', 'latency'],
    ['RequestCount', 'traffic'],
    ['CPUUtilization', 'saturation'],
    ['DatabaseConnections', 'saturation'],
    ['checkout_baskets_open', undefined],
  ])('%s: %s', (metric, golden) => {
    const family = ['errors', 'latency', 'traffic', 'saturation'];
    const told = signalsOf({ metric }).filter(one => family.includes(one));
    expect(told).toEqual(golden ? [golden] : []);
  });

  it.each([
    ['kube_job_status_failed', 'failure'],
    ['time() - kube_cronjob_status_last_schedule_time > 3600', 'missed-run'],
    ['time() - backup_last_success_timestamp_seconds', 'missed-run'],
    ['rabbitmq_queue_messages_ready', 'backlog'],
    ['kafka_consumergroup_lag', 'backlog'],
    ['ApproximateAgeOfOldestMessage', 'backlog'],
    ['AWS/Lambda Errors', 'failure'],
    ['AWS/Lambda Duration', 'duration'],
    ['batch_start_delay_seconds', 'late-run'],
  ])('%s, of runs: %s', (metric, run) => {
    const family = ['missed-run', 'late-run', 'failure', 'backlog', 'duration'];
    const told = signalsOf({ metric }).filter(one => family.includes(one));
    expect(told).toEqual([run]);
  });

  it.each([
    [{ signal: 'latency' }, ['latency']],
    [{ signal: 'Error' }, ['errors']],
    [{ golden_signal: 'traffic, saturation' }, ['traffic', 'saturation']],
    [{ signal: 'missed_run' }, ['missed-run']],
    [{ signal: 'blue' }, ['saturation']],
  ])('as %j says, whatever the metric is called', (labels, expected) => {
    expect(signalsOf({ labels, metric: 'CPUUtilization' })).toEqual(expected);
  });

  it('is nothing known without a label or a metric', () => {
    expect(signalsOf({})).toEqual([]);
  });

  it('is first what the installation calls its metrics', () => {
    const options = { signals: { traffic: ['checkout_*', 'CPU*'] } };
    const told = (metric: string) => signalsOf({ metric }, options);
    expect(told('checkout_baskets_open')).toEqual(['traffic']);
    expect(told('CPUUtilization')).toEqual(['traffic']);
    expect(told('TargetResponseTime')).toEqual(['latency']);
  });

  it('is what other labels say where the installation names them', () => {
    const labels = { watches: 'errors', signal: 'latency' };
    const options = { signalLabels: ['watches'] };
    expect(signalsOf({ labels }, options)).toEqual(['errors']);
  });
});
