import { Asked } from './LoopbackServer';
import { matrixAnswer } from './published';

/** A stretch in which an alert fired; seconds since the epoch, its end not included. */
export interface Fire {
  labels: Record<string, string>;
  from: number;
  to: number;
}

/**
 * What a server answers that remembers these fires. It answers by what is asked, not by how: that the questions are what they
 * look like, tests against a real one tell.
 *
 * @param measured - since when it has measured anything; for how long it did not
 */
export function remembering(
  fires: readonly Fire[],
  measured: { since: number; not?: [from: number, to: number] },
) {
  const isMeasured = (time: number) =>
    time >= measured.since &&
    !(measured.not && time >= measured.not[0] && time < measured.not[1]);
  return ({ parameters }: Asked) => {
    const { start, end, step } = Object.fromEntries(
      [...parameters].map(([name, value]) => [name, Number(value)]),
    );
    const count = Math.floor((end - start) / step) + 1;
    const times = Array.from({ length: count }, (_, at) => start + at * step);
    const seen = (
      metric: Record<string, string>,
      is: (at: number) => boolean,
    ) => ({
      metric,
      times: times.filter(is),
    });
    const isOn = (at: number, { from, to }: Fire) => at >= from && at < to;
    if (!parameters.get('query')!.includes('readiness_')) {
      const alerts = fires.filter(fire => isOn(start, fire));
      const series = alerts.map(({ labels }) =>
        seen(alertOf(labels), () => true),
      );
      return { body: matrixAnswer(series) };
    }
    if (!parameters.get('query')!.includes('readiness_change')) {
      const any = (at: number) => fires.some(fire => isOn(at, fire));
      return {
        body: matrixAnswer([
          seen({ readiness_what: 'up' }, isMeasured),
          ...(fires.length ? [seen({ readiness_what: 'ALERTS' }, any)] : []),
        ]),
      };
    }
    const series = fires.flatMap(fire => {
      const turned = (to: boolean) => (at: number) =>
        isOn(at, fire) === to && isOn(at - step, fire) !== to;
      const metric = (change: string) => ({
        ...alertOf(fire.labels),
        readiness_change: change,
      });
      return [
        seen(metric('began'), turned(true)),
        seen(metric('ended'), turned(false)),
      ];
    });
    return { body: matrixAnswer(series.filter(one => one.times.length > 0)) };
  };
}

function alertOf(labels: Record<string, string>) {
  return { ...labels, __name__: 'ALERTS', alertstate: 'firing' };
}
