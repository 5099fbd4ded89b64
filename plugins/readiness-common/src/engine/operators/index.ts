/** All operators of conditions: a new one is a line here. */
export { atLeast } from './atLeast';
export { atMost } from './atMost';
export { contains } from './contains';
export { countAtLeast } from './countAtLeast';
export { countAtMost } from './countAtMost';
export { equals } from './equals';
export { exists } from './exists';
export { lengthAtLeast } from './lengthAtLeast';
export { noLongerThan } from './noLongerThan';
export { oneOf } from './oneOf';
export { startsWith } from './startsWith';
export { within } from './within';
