import * as React from 'react';

/** Scrolls what it holds into view when it appears: an answer below the edge of the screen is no answer. */
export const InView: React.FC = ({ children }) => {
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // Missing in jsdom and in no browser we support.
    root.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return <div ref={root}>{children}</div>;
};
