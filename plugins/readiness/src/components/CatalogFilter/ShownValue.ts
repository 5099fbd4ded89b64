/** A value of a label as people read it. */
export interface ShownValue {
  title: string;
  icon: JSX.Element;
}
