import { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../hooks/useWords';
import { FactTable } from './FactTable';

const useStyles = makeStyles({
  annotations: { '& dt': { overflowWrap: 'anywhere' } },
});

interface AnnotationTableProps {
  entity: Entity;
  annotations: readonly string[];
}

/** Annotations that something may be found by, and which of them the entity has. */
export const AnnotationTable = (props: AnnotationTableProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { entity, annotations } = props;
  return (
    <div className={classes.annotations}>
      <FactTable
        entries={annotations.map(annotation => {
          const value = entity.metadata.annotations?.[annotation];
          return {
            key: annotation,
            term: <code>{annotation}</code>,
            value: '',
            note: value ? t('connect.has', { value }) : t('connect.hasNot'),
          };
        })}
      />
    </div>
  );
};
