import { useState } from 'react';
import { useCatalogRefs } from '../../hooks/useCatalogRefs';
import { refName } from '../../lib/refs';
import { Picker } from './Picker';

/** Chooses systems or domains, of those in the catalog. */
export const RefPicker = ({ name }: { name: 'system' | 'domain' }) => {
  const [opened, setOpened] = useState(false);
  const { value } = useCatalogRefs(name, opened);
  return (
    <Picker
      name={name}
      options={value?.map(ref => ({ value: ref }))}
      nameOf={ref => refName(ref, name)}
      onOpen={() => setOpened(true)}
    />
  );
};
