// Names of the labels that tell what CloudWatch knows beside tags, which keep their own.

/** Namespace of the metric: `AWS/Lambda`. */
export const NAMESPACE = 'aws/namespace';

/** Name of the metric: `Errors`. */
export const METRIC = 'aws/metric';

/** Value of a dimension of the metric, by the name of the dimension. */
export const dimensionLabel = (name: string) => `aws/dimension/${name}`;

/** The first so many words of the name of the alarm. */
export const beginningLabel = (words: number) => `aws/name/${words}`;
