import * as React from 'react';
import { fontSize, space } from './layout';
import { themedStyles } from './themedStyles';

/** Whether the view was reached by navigation inside the page, so that its heading should take the focus. */
export const ArrivalContext = React.createContext<{ readonly navigated: boolean }>({ navigated: false });

export interface ViewHeadingProps {
  readonly lead?: React.ReactNode;
}

const useStyles = themedStyles((theme) => ({
  heading: {
    margin: 0,
    fontSize: fontSize.title,
    fontWeight: 600,
    lineHeight: '1.25',
    color: theme.semanticColors.bodyText,
    outline: 'none'
  },
  lead: { margin: `${space.xs} 0 0`, fontSize: fontSize.body, color: theme.semanticColors.bodySubtext }
}));

/**
 * The heading of a view. After navigation it takes the focus, so that keyboard and screen reader start where the
 * new view starts. Level 2: the page of SharePoint or Teams has the first.
 */
export const ViewHeading: React.FC<ViewHeadingProps> = ({ lead, children }) => {
  const styles = useStyles();
  const { navigated } = React.useContext(ArrivalContext);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (navigated) heading.current?.focus();
  }, [navigated]);
  return (
    <header>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {children}
      </h2>
      {lead && <p className={styles.lead}>{lead}</p>}
    </header>
  );
};
