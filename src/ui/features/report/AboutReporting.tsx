import * as React from 'react';
import { Disclosure } from '../../components/Disclosure';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';

/** From here on there is room beside the form; in rem, as the container queries of the form. */
const roomBeside = 64;

const useStyles = themedStyles((theme) => ({
  root: {
    '@container (min-width: 64rem)': {
      // Beside the form, from the top: it must not push the first question down.
      gridColumn: '2',
      gridRow: '1 / span 2',
      padding: '0.25rem 1.25rem 0.5rem',
      background: theme.semanticColors.bodyStandoutBackground,
      borderRadius: '8px'
    }
  }
}));

/** What a deviation is and who must report: open where there is room, folded where it would be in the way. */
export const AboutReporting: React.FC = () => {
  const { about } = useApp().strings.report;
  const styles = useStyles();
  const root = React.useRef<HTMLDivElement>(null);
  const [open, setOpen] = React.useState(false);
  React.useLayoutEffect(() => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    setOpen((root.current?.parentElement?.offsetWidth ?? 0) >= roomBeside * rem);
  }, []);
  return (
    <div ref={root} className={styles.root}>
      <Disclosure summary={about.summary} open={open}>
        <p>{about.definition}</p>
        <p>{about.nearby}</p>
        <p>{about.duty}</p>
        <p>{about.noBlame}</p>
      </Disclosure>
    </div>
  );
};
