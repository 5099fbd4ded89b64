import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { LogoMark } from '../../components/LogoMark';

const MARK_SIZE = 32;

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    height: 2 * sidebarConfig.logoHeight,
    // Centres the mark over the icons of the closed sidebar.
    paddingLeft: (sidebarConfig.drawerWidthClosed - MARK_SIZE) / 2,
  },
  name: {
    color: '#fff',
    fontSize: 20,
    fontWeight: 600,
    letterSpacing: '-0.01em',
  },
});

export const SidebarLogo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();

  return (
    <Link to="/" underline="none" className={classes.link} aria-label="Home">
      <LogoMark size={MARK_SIZE} />
      {isOpen && <span className={classes.name}>Readiness</span>}
    </Link>
  );
};
