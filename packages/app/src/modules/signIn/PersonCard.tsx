import { Avatar } from '@backstage/core-components';
import Card from '@material-ui/core/Card';
import CardActionArea from '@material-ui/core/CardActionArea';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Person } from './usePeople';

const useStyles = makeStyles(theme => ({
  card: { height: '100%' },
  action: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-start',
    gap: theme.spacing(2),
    height: '100%',
    padding: theme.spacing(2),
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
  },
}));

interface PersonCardProps {
  person: Person;
  onChoose: () => void;
}

export const PersonCard = ({ person, onChoose }: PersonCardProps) => {
  const classes = useStyles();
  const { name, title, teams, picture } = person;

  return (
    <Card className={classes.card}>
      <CardActionArea className={classes.action} onClick={onChoose}>
        <Avatar displayName={name} picture={picture} />
        <div>
          <Typography variant="subtitle1" component="div">
            {name}
          </Typography>
          {title && <Typography variant="body2">{title}</Typography>}
          {teams.length > 0 && (
            <Typography variant="body2" color="textSecondary">
              {teams.join(', ')}
            </Typography>
          )}
        </div>
      </CardActionArea>
    </Card>
  );
};
