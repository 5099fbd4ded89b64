import { actions } from './actions';
import { alarms } from './alarms';
import { catalog } from './catalog';
import { common } from './common';
import { delivery } from './delivery';
import { entity } from './entity';
import { health } from './health';
import { services } from './services';
import { verdict } from './verdict';

/** German. A text that is missing here is a type error. */
const messages = {
  ...common,
  ...verdict,
  ...entity,
  ...delivery,
  ...alarms,
  ...health,
  ...catalog,
  ...services,
  ...actions,
};

export default messages;
