import { Fragment } from 'react';

/** A name that, where it is too long, breaks between its words: `Checkout·Queue·Depth`. */
export const Breakable = ({ name }: { name: string }) => (
  <>
    {name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[_./:-])/).map((word, at) => (
      // Its words never change places.
      // eslint-disable-next-line react/no-array-index-key
      <Fragment key={at}>
        {at > 0 && <wbr />}
        {word}
      </Fragment>
    ))}
  </>
);
