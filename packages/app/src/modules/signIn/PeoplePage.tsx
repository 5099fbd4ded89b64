import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { LogoMark } from '../../components/LogoMark';
import { PersonCard } from './PersonCard';
import { People } from './usePeople';

const useStyles = makeStyles(theme => ({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: theme.spacing(8, 3),
    backgroundColor: theme.palette.background.default,
    color: theme.palette.text.primary,
  },
  column: { maxWidth: 880, margin: '0 auto' },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(1),
  },
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: theme.spacing(4, 0, 0),
    padding: 0,
  },
  state: { marginTop: theme.spacing(4), maxWidth: 480 },
}));

interface PeoplePageProps {
  people: People;
  onChoose: (userRef: string) => void;
}

export const PeoplePage = ({ people, onChoose }: PeoplePageProps) => {
  const classes = useStyles();
  const title = useApi(configApiRef).getOptionalString('app.title');

  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <div className={classes.heading}>
          <LogoMark size={44} />
          <Typography variant="h3" component="h1">
            {title ?? 'Backstage'}
          </Typography>
        </div>
        <Typography color="textSecondary">
          Choose whom to be. This is a demo: there are no passwords, and what
          you see and may do is what this person sees and may do.
        </Typography>
        <PeopleOrState people={people} onChoose={onChoose} />
      </div>
    </main>
  );
};

function PeopleOrState({ people, onChoose }: PeoplePageProps) {
  const classes = useStyles();
  switch (people.status) {
    case 'ready':
      return (
        <ul className={classes.people} aria-label="People">
          {people.people.map(person => (
            <li key={person.userRef}>
              <PersonCard
                person={person}
                onChoose={() => onChoose(person.userRef)}
              />
            </li>
          ))}
        </ul>
      );
    case 'refused':
      return (
        <Typography className={classes.state} role="alert">
          The demo sign-in runs in development only, and this backend does not
          offer it. Set up an auth provider of your own.
        </Typography>
      );
    default:
      return (
        <div className={classes.state} role="status">
          <Typography gutterBottom>
            {people.reason === 'backend'
              ? 'Waiting for the backend to start…'
              : 'The catalog is reading the example people…'}
          </Typography>
          <LinearProgress />
        </div>
      );
  }
}
