import { atMost, Figure, median, ms } from '../figure';
import { timed } from '../watch';
import { WholeBackend } from './backend';

const ROUNDS = 9;
const MOST_ON_TOP = 1000;

/** First requests under conditions that nobody asked under, in turn with what they wait for. */
export async function coldScope(whole: WholeBackend): Promise<Figure[]> {
  const { access } = whole;
  const list = () => whole.get('readiness/v1/reports?scorecard=climb&limit=20');
  const facets = () => whole.get('catalog/entity-facets?facet=metadata.uid');
  const times: Record<string, number[]> = { cold: [], warm: [], facets: [] };
  for (let i = -1; i < ROUNDS; i++) {
    access.narrow();
    const [asked, cold, warm] = [
      await timed(facets),
      await timed(list),
      await timed(list),
    ];
    if (i < 0) continue; // Loads and compiles.
    times.facets.push(asked);
    times.cold.push(cold);
    times.warm.push(warm);
  }
  const [cold, warm, asked] = [times.cold, times.warm, times.facets].map(
    median,
  );
  return [
    { name: 'list, first request under a new scope', text: ms(cold) },
    { name: '… the next', text: ms(warm) },
    { name: 'facet call of the catalog', text: ms(asked) },
    atMost(
      'first request − facet call of the catalog',
      cold - asked,
      MOST_ON_TOP,
      ms,
    ),
  ];
}
