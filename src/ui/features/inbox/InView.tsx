import * as React from 'react';
import { space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';

const useStyles = themedStyles(() => ({ root: { scrollMargin: space.xl } }));

/** Scrolls what it holds into view when it appears: an answer below the edge of the screen is no answer. */
export const InView: React.FC = ({ children }) => {
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // Missing in jsdom and in no browser we support.
    root.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <div ref={root} className={useStyles().root}>
      {children}
    </div>
  );
};
