import Chip, { ChipProps } from '@material-ui/core/Chip';
import { ShownValue } from './ShownValue';

interface ChosenValueProps extends ChipProps {
  shown: ShownValue;
}

/** A value that the list is narrowed to, with the way to let it go. */
export const ChosenValue = (props: ChosenValueProps) => {
  const { shown, ...chip } = props;
  return <Chip {...chip} size="small" icon={shown.icon} label={shown.title} />;
};
