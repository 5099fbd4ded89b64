/** A text to be saved as a file, which is made while it is being sent. */
export interface TextFile {
  /** For the caller's disk: letters, digits, `-` and `.` only. */
  name: string;
  /** `text/csv`, for example. */
  mediaType: string;
  /** Nothing is read before it is asked for. */
  parts: AsyncIterable<string>;
}
