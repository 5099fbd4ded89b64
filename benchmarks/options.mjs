import { parseArgs } from 'node:util';

const DATABASES = ['sqlite', 'postgres'];
const PARTS = [
  'engine',
  'cycle',
  'evaluation',
  'http',
  'lists',
  'catalog',
  'delivery',
  'alarms',
];

const HELP = `npm run bench -- [options]

  --entities 1000,10000           sizes of the synthetic catalog
  --databases sqlite,postgres     what to measure on
  --only ${PARTS.join(',')}   parts to measure
`;

/** What to measure; everything unless told otherwise. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      entities: { type: 'string', default: '1000,10000' },
      databases: { type: 'string', default: DATABASES.join() },
      only: { type: 'string', default: PARTS.join() },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  return {
    entities: values.entities.split(',').map(wholeNumber),
    databases: known('--databases', values.databases, DATABASES),
    only: known('--only', values.only, PARTS),
  };
}

function wholeNumber(text) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(
    `--entities must be whole numbers such as 1000,10000; got "${text}"`,
  );
}

function known(option, text, all) {
  const names = text.split(',');
  const unknown = names.find(name => !all.includes(name));
  if (unknown === undefined) return names;
  throw new Error(
    `${option} must be some of ${all.join(', ')}; got "${unknown}"`,
  );
}
