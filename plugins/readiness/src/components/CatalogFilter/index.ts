export { EntityReadinessCategoryPickers } from './EntityReadinessCategoryPickers';
export { EntityReadinessPicker } from './EntityReadinessPicker';
export type { EntityReadinessPickerProps } from './EntityReadinessPicker';
