import { Asked } from '../aws/Asked';
import { hasSubscriber } from '../aws/hasSubscriber';
import { arnOf } from '../reading/arn';
import { StoredAlarm } from '../reading/StoredAlarm';

const MINUTE = 60_000;
/** In milliseconds. Whoever mends a topic wants to see it; those that are heard seldom stop being so. */
const GOOD_FOR = { heard: 60 * MINUTE, silent: 5 * MINUTE };
/** Which topics of SNS lead to somebody, as it was asked last. */
export class Topics {
  readonly #known = new Map<string, { isHeard: boolean; askedAt: number }>();

  /** Whether it is known that nobody hears of a topic. */
  isSilent(topic: string): boolean {
    return this.#known.get(topic)?.isHeard === false;
  }

  /**
   * Asks about topics of these alarms, where that is not known or not any more.
   *
   * @param most - the others follow with the next scan
   * @returns how many were asked about
   * @throws when one cannot be asked about; what is known of it stays
   */
  async refresh(
    alarms: readonly StoredAlarm[],
    asked: Asked,
    most: number,
  ): Promise<number> {
    const topics = new Set(alarms.flatMap(topicsOf(asked.region)));
    const due = [...topics].filter(topic => this.#isDue(topic)).slice(0, most);
    for (const topic of due) {
      const isHeard = await hasSubscriber(asked, topic);
      this.#known.set(topic, { isHeard, askedAt: Date.now() });
    }
    return due.length;
  }

  #isDue(topic: string): boolean {
    const known = this.#known.get(topic);
    if (!known) return true;
    const goodFor = known.isHeard ? GOOD_FOR.heard : GOOD_FOR.silent;
    return Date.now() - known.askedAt > goodFor;
  }
}

/** Those of the alarm's own account: whoever may look at them may not look at those of others. */
function topicsOf(region: string) {
  return ({ AlarmArn, AlarmActions = [] }: StoredAlarm): string[] => {
    const own = arnOf(AlarmArn ?? '')?.account;
    return AlarmActions.filter(action => {
      const arn = arnOf(action);
      const isTopic = arn?.service === 'sns' && arn.region === region;
      return isTopic && arn.account === own;
    });
  };
}
